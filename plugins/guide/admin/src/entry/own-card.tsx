import { Flex } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import type { NoteSheet } from '../../../shared/local-note';
import type { ServiceSheet } from '../../../shared/local-service';
import { Facts } from '../home/lines';
import { useWords } from '../translations/words';
import { useEntryDesk } from './entry-desk';
import { Card } from './layout';

type Kept = Pick<
  NoteSheet | ServiceSheet,
  'documentId' | 'version' | 'reach' | 'reachWords' | 'mayTouch'
>;

interface Props {
  readonly kept: Kept;
  readonly label: string;
  /** What it says. */
  readonly children: ReactNode;
  /** What there is to know of it beside whom it is for. */
  readonly facts: readonly (string | null)[];
  /** What can be done with it. */
  readonly acts: ReactNode;
}

/** Something that the site adds: whoever has just kept it is led to it. */
export function OwnCard({ kept, label, facts, acts, children }: Props) {
  const say = useWords();
  const { sheet, kept: last } = useEntryDesk();
  const { documentId, version, reach, reachWords, mayTouch } = kept;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last === documentId) card.current?.focus();
  }, [last, documentId, version]);
  return (
    <Card $own ref={card} tabIndex={-1} role="group" aria-label={label}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Facts facts={[...facts, reach === 'site' ? null : reachWords]} />
        {children}
        {!mayTouch && <Facts facts={[say('own.for-others')]} />}
        {sheet.canWrite && mayTouch && acts}
      </Flex>
    </Card>
  );
}
