import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../translations/words';
import { READ_JOURNAL, useJournal, type JournalLine } from './journal';
import { ReadingState } from './reading-state';
import { useActions, useDates } from './sentences';

/** What the content manager tells a panel beside an entry. */
interface Entry {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: Readonly<Record<string, unknown>>;
}

export interface Panel {
  (entry: Entry): { title: string; content: ReactNode } | null;
}

/** The part of the content manager that takes panels of other plugins. */
export interface PanelRegistry {
  addEditViewSidePanel(panels: Panel[]): void;
}

const SHOWN = 8;

/** Who did what to the entry that is open, for those who may read the journal. */
export const journalPanel: Panel = ({ model, documentId, document }) => {
  const say = useWords();
  const { allowedActions } = useRBAC(READ_JOURNAL);
  if (!documentId || !allowedActions['canRead']) return null;
  return {
    title: say('journal.title'),
    content: (
      <Recent
        subject={model}
        documentId={documentId}
        version={`${String(document?.['updatedAt'])} ${String(document?.['publishedAt'])}`}
      />
    ),
  };
};

interface RecentProps {
  readonly subject: string;
  readonly documentId: string;
  readonly version: string;
}

function Recent({ subject, documentId, version }: RecentProps) {
  const say = useWords();
  const journal = useJournal({ subject, documentId, limit: SHOWN }, version);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {journal.entries.map((line) => (
          <Act key={line.id} line={line} />
        ))}
      </Flex>
      <ReadingState reading={journal} />
      {journal.older && (
        <Link tag={NavLink} to={`/plugins/journal?contenus=${subject}`}>
          {say('journal.whole')}
        </Link>
      )}
    </Flex>
  );
}

function Act({ line: { at, person, action } }: { readonly line: JournalLine }) {
  const sayAction = useActions();
  const sayDate = useDates();
  return (
    <li>
      <Typography tag="p" textColor="neutral800">
        {person} {sayAction(action)}
      </Typography>
      <Typography tag="time" variant="pi" dateTime={at} textColor="neutral600">
        {sayDate(at)}
      </Typography>
    </li>
  );
}
