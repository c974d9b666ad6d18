import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { FoundEntry } from '../../../shared/found-entry';
import { entryPage } from '../api-paths';
import { useWords } from '../translations/words';
import { Facts } from './lines';

const List = styled.ul`
  display: grid;
  gap: 0.8rem;

  > li {
    padding: 1.2rem 1.6rem;
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
`;

/** Most people look for an entry for private persons: the other audiences are named. */
const USUAL = 'particuliers';

/** The entries that were found, each a way to its page. */
export function FoundList({ entries }: { readonly entries: readonly FoundEntry[] }) {
  const say = useWords();
  return (
    <List aria-label={say('search.list')}>
      {entries.map(({ audience, id, title, type, theme }) => (
        <li key={`${audience} ${id}`}>
          <Link tag={NavLink} to={entryPage({ audience, id })} fontSize={2}>
            {title}
          </Link>
          <Facts facts={[audience !== USUAL && say(`audience.${audience}`), type, theme]} />
        </li>
      ))}
    </List>
  );
}
