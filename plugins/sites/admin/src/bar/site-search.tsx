import { Searchbar } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { MySites } from '../site/my-sites';
import { useWords } from '../translations/words';
import { SiteList } from './site-list';

const SEARCHED_ABOVE = 8;
const TYPING_PAUSE_MS = 200;

const Panel = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
`;

interface Props {
  readonly mine: MySites;
  /** Where to land on the chosen site; the same kind of list when absent. */
  readonly landing?: string;
  /** Only sites, and not the whole platform. */
  readonly sitesOnly?: boolean;
}

/** The sites of the person, and the search among many. */
export function SiteSearch({ mine, landing, sitesOnly = false }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const words = useDebounce(typed, TYPING_PAUSE_MS);
  return (
    <Panel>
      {mine.total > SEARCHED_ABOVE && (
        <Searchbar
          name="site"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onClear={() => setTyped('')}
          clearLabel={say('choice.clear')}
          placeholder={say('choice.search')}
        >
          {say('choice.search')}
        </Searchbar>
      )}
      <SiteList mine={mine} words={words.trim()} landing={landing} sitesOnly={sitesOnly} />
    </Panel>
  );
}
