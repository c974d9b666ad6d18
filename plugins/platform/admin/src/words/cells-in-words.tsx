import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { wordOf, type WordedAttribute } from './words-of';

interface Header {
  readonly name: string;
  readonly attribute?: WordedAttribute;
  readonly cellFormatter?: (entry: Record<string, unknown>) => ReactNode;
}

interface Table {
  readonly displayedHeaders: readonly Header[];
}

/** In lists too, a code of an enumeration is shown by its word. */
export const cellsInWords = <Listed extends Table>(table: Listed): Listed => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) =>
    header.attribute?.type === 'enumeration' && !header.cellFormatter
      ? { ...header, cellFormatter: (entry) => <Worded header={header} entry={entry} /> }
      : header,
  ),
});

interface WordedProps {
  readonly header: Header;
  readonly entry: Record<string, unknown>;
}

function Worded({ header: { name, attribute }, entry }: WordedProps) {
  const value = entry[name];
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string' ? wordOf(attribute, value) : '-'}
    </Typography>
  );
}
