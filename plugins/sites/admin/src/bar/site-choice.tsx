import { Button, Popover, Searchbar } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
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
  width: min(42rem, 90vw);
  padding: 1.2rem;
`;

/** The button that opens the person's sites, and the search among many. */
export function SiteChoice({ mine }: { readonly mine: MySites }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} aria-haspopup="dialog">
          {say('bar.change')}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="end" aria-label={say('bar.change')}>
        <Choice mine={mine} />
      </Popover.Content>
    </Popover.Root>
  );
}

function Choice({ mine }: { readonly mine: MySites }) {
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
      <SiteList mine={mine} words={words.trim()} />
    </Panel>
  );
}
