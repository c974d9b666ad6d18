import { Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import { Lines } from './lines';

/** Before the first note: what one may write. */
export function NothingAdded() {
  const say = useWords();
  return (
    <Lines title={say('added.title')}>
      <li>
        <Typography>{say('added.none')}</Typography>
      </li>
    </Lines>
  );
}
