import { ReadingState, useReading } from '#admin/platform';
import { Link, Main } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import type { Audience } from '../../../shared/audience';
import type { EntrySheet } from '../../../shared/entry-sheet';
import { entryAddress, HOME, NOTE } from '../api-paths';
import { noteForm } from '../note/note-forms';
import { useWords } from '../translations/words';
import { EntryDeskProvider } from './entry-desk';
import { EntryParts } from './entry-parts';
import { EntryPreview, usePreview } from './entry-preview';
import { Beside, TitleStays } from './layout';

/** An entry of the guide, and what is written beside it. */
export function EntryPage() {
  const { audience = '', id = '' } = useParams();
  return <Entry key={`${audience} ${id}`} audience={audience as Audience} id={id} />;
}

interface Props {
  readonly audience: Audience;
  readonly id: string;
}

function Entry(named: Props) {
  const say = useWords();
  const reading = useReading<EntrySheet>(entryAddress(named));
  const { value: sheet } = reading;
  const title = sheet?.title ?? say('title');
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <TitleStays />
      <Layouts.Header
        title={title}
        subtitle={sheet ? `${sheet.type} · ${sheet.id}` : ''}
        navigationAction={
          <Link tag={NavLink} to={HOME} startIcon={<ArrowLeft />}>
            {say('entry.back')}
          </Link>
        }
      />
      <Layouts.Content>
        <ReadingState reading={reading} missing={say('entry.lost')} />
        {sheet && <Written sheet={sheet} onKept={reading.replace} />}
      </Layouts.Content>
    </Main>
  );
}

interface WrittenProps {
  readonly sheet: EntrySheet;
  readonly onKept: (sheet: EntrySheet) => void;
}

function Written({ sheet, onKept }: WrittenProps) {
  const [search] = useSearchParams();
  const preview = usePreview(sheet);
  const asked = search.get(NOTE);
  return (
    <EntryDeskProvider
      sheet={sheet}
      first={asked && noteForm(asked)}
      onKept={(kept) => {
        onKept(kept);
        void preview.again();
      }}
    >
      <Beside>
        <EntryParts />
        <EntryPreview preview={preview} />
      </Beside>
    </EntryDeskProvider>
  );
}
