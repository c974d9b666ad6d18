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

interface Props {
  readonly mine: MySites;
  readonly words: string;
  /** Where to land on the chosen site; the same kind of list when absent. */
  readonly landing?: string | undefined;
  readonly sitesOnly: boolean;
}

/** One button a site: choosing it starts the administration again there. */
export function SiteList({ mine, words, landing, sitesOnly }: Props) {
  const say = useWords();
  const answer = useMySites(words);
  const { everywhere, sites, total } = answer.kind === 'here' ? answer.sites : mine;
  const { pathname } = useLocation();
  const item = { here: mine.current?.site?.key ?? 0, landing: landing ?? landingPath(pathname) };
  return (
    <>
      <List aria-label={say('choice.list')}>
        {everywhere && !words && !sitesOnly && (
          <Item {...item} site={0} name={say('bar.platform')} detail="" />
        )}
        {sites.map(({ key, name, host, roles }) => (
          <Item
            key={key}
            {...item}
            site={key}
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
  readonly landing: string;
  readonly name: string;
  readonly detail: string;
}

function Item({ site, here, landing, name, detail }: ItemProps) {
  const say = useWords();
  const isHere = site === here;
  return (
    <li>
      <Choice
        type="button"
        aria-current={isHere ? 'true' : undefined}
        onClick={() => workIn(site, landing)}
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
function workIn(site: SiteKey, landing: string) {
  location.assign(`${BASE}${landing}?${SITE_IN_ADDRESS}=${site}`);
}
