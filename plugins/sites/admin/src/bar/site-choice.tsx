import { Button, Popover } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { MySites } from '../site/my-sites';
import { NewSiteLink } from '../new-site/new-site-link';
import { useWords } from '../translations/words';
import { SiteSearch } from './site-search';

const Panel = styled.div`
  display: grid;
  gap: 1.2rem;
  width: min(42rem, 90vw);
  padding: 1.2rem;
`;

/** The button that opens the person's sites. */
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
        <Panel>
          <SiteSearch mine={mine} />
          <NewSiteLink onFollow={() => setOpen(false)} />
        </Panel>
      </Popover.Content>
    </Popover.Root>
  );
}
