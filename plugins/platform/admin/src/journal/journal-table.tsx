import { Td, Tr, Typography } from '@strapi/design-system';
import { LineTable } from '../table/line-table';
import { useWords } from '../translations/words';
import type { JournalLine } from './journal';
import { useActions, useDates } from './sentences';
import { ThingLink } from './thing-link';

const COLUMNS = ['when', 'who', 'what', 'thing', 'site'] as const;

export function JournalTable({ lines }: { readonly lines: readonly JournalLine[] }) {
  const say = useWords();
  return (
    <LineTable columns={COLUMNS.map((column) => say(`journal.${column}`))} lines={lines.length}>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </LineTable>
  );
}

function Line({ line: { at, person, action, thing, site } }: { readonly line: JournalLine }) {
  const say = useWords();
  const sayAction = useActions();
  const sayDate = useDates();
  return (
    <Tr>
      <Td>
        <Typography tag="time" dateTime={at} textColor="neutral800">
          {sayDate(at)}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{person}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{sayAction(action)}</Typography>
      </Td>
      <Td>
        <ThingLink thing={thing} isGone={action === 'deleted'} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{site?.name ?? say('journal.platform')}</Typography>
      </Td>
    </Tr>
  );
}
