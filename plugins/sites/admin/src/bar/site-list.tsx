import { Typography } from '@strapi/design-system';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { SITE_IN_ADDRESS, type SiteKey } from '../site/chosen-site';
import { landingPath } from '../site/landing-path';
import { useMySites, type MySites } from '../site/my-sites';
import { useWords } from '../translations/words';

const List = styled.ul`
  max-height: min(44rem, 60vh);
  overflow: auto;
`;

const Choice = styled.button`
  display: block;
  width: 100%;
  padding: 1rem 1.2rem;
  text-align: start;
  border: 0;
  border-radius: 4px;
  background: none;
  cursor: pointer;

  &:hover,
  &:focus-visible {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;

/** One button a site: choosing it starts the administration again there. */
export function SiteList({ mine, words }: { readonly mine: MySites; readonly words: string }) {
  const say = useWords();
  const answer = useMySites(words);
  const { everywhere, sites, total } = answer.kind === 'here' ? answer.sites : mine;
  const here = mine.current?.site?.key ?? 0;
  return (
    <>
      <List aria-label={say('choice.list')}>
        {everywhere && !words && <Item site={0} here={here} name={say('bar.platform')} detail="" />}
        {sites.map(({ key, name, host, roles }) => (
          <Item
            key={key}
            site={key}
            here={here}
            name={name}
            detail={[host, roles.join(', ')].filter(Boolean).join(' · ')}
          />
        ))}
      </List>
      <Typography variant="pi" textColor="neutral600" role="status">
        {sites.length === 0 && say('choice.none')}
        {total > sites.length && say('choice.more', { shown: sites.length, total })}
      </Typography>
    </>
  );
}

interface ItemProps {
  readonly site: SiteKey;
  readonly here: SiteKey;
  readonly name: string;
  readonly detail: string;
}

function Item({ site, here, name, detail }: ItemProps) {
  const say = useWords();
  const { pathname } = useLocation();
  const isHere = site === here;
  return (
    <li>
      <Choice
        type="button"
        aria-current={isHere ? 'true' : undefined}
        onClick={() => workIn(site, pathname)}
      >
        <Typography tag="span" fontWeight="bold" display="block">
          {isHere ? `${name} (${say('choice.current')})` : name}
        </Typography>
        {detail && (
          <Typography tag="span" variant="pi" textColor="neutral600">
            {detail}
          </Typography>
        )}
      </Choice>
    </li>
  );
}

const BASE = '/admin';

/** The address carries the choice: a person who stays, to save what they write, has not chosen. */
function workIn(site: SiteKey, pathname: string) {
  location.assign(`${BASE}${landingPath(pathname)}?${SITE_IN_ADDRESS}=${site}`);
}
