import { ReadingState, useReading } from '#admin/platform';
import { Flex, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { Additions } from '../../../shared/site-additions';
import { ADDITIONS } from '../api-paths';
import { useWords } from '../translations/words';
import { AddedNotes } from './added-notes';
import { AddedServices } from './added-services';
import { EntrySearch } from './entry-search';
import { NothingAdded } from './nothing-added';
import { NotesToReview } from './notes-to-review';
import { OwnEntries } from './own-entries';

/** What waits to be read again, the way to an entry, and what the site adds so far. */
export function HomePage() {
  const say = useWords();
  const reading = useReading<Additions>(ADDITIONS);
  const { value: additions } = reading;
  return (
    <Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={8} maxWidth="96rem">
          {additions && <NotesToReview notes={additions.notes} />}
          <EntrySearch />
          <ReadingState reading={reading} />
          {additions && <Added additions={additions} />}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

function Added({ additions }: { readonly additions: Additions }) {
  const { notes, services, ownEntries } = additions;
  const nothing = notes.length + services.length === 0;
  return (
    <>
      {nothing && <NothingAdded />}
      <AddedNotes notes={notes} />
      <AddedServices services={services} />
      <OwnEntries entries={ownEntries} />
    </>
  );
}
