import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { hasWords, wordsOf, type WordedAttribute } from './words-of';

interface Header {
  readonly name: string;
  readonly attribute?: WordedAttribute;
  readonly cellFormatter?: (entry: Record<string, unknown>) => ReactNode;
}

interface Table {
  readonly displayedHeaders: readonly Header[];
}

/** In lists too, a code that has a word is shown by it. */
export const cellsInWords = <Listed extends Table>(table: Listed): Listed => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) =>
    hasWords(header.attribute) && !header.cellFormatter
      ? { ...header, cellFormatter: (entry) => <Worded header={header} entry={entry} /> }
      : header,
  ),
});

interface WordedProps {
  readonly header: Header;
  readonly entry: Record<string, unknown>;
}

function Worded({ header: { name, attribute }, entry }: WordedProps) {
  return (
    <Typography textColor="neutral800">
      {wordsOf(attribute, entry[name]).join(', ') || '-'}
    </Typography>
  );
}
