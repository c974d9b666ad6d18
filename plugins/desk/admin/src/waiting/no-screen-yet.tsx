import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useWords } from '../translations/words';
import { Panel, Panels } from './panel';

/** For whose role waits for its tools: what can be done meanwhile. */
export function NoScreenYet() {
  const say = useWords();
  return (
    <Panels>
      <Panel title={say('no-screen.title')}>
        <Typography tag="p">{say('no-screen.text')}</Typography>
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={3}>
          <li>
            <Link tag={NavLink} to="/me">
              {say('no-screen.profile')}
            </Link>
          </li>
          <li>
            <Link tag={NavLink} to="/me/second-factor">
              {say('no-screen.factor')}
            </Link>
          </li>
        </Flex>
      </Panel>
    </Panels>
  );
}
