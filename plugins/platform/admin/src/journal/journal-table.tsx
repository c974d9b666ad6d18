import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import type { JournalLine } from './journal';
import { useActions, useDates } from './sentences';
import { ThingLink } from './thing-link';

const COLUMNS = ['when', 'who', 'what', 'thing', 'site'] as const;

export function JournalTable({ lines }: { readonly lines: readonly JournalLine[] }) {
  const say = useWords();
  return (
    <Table colCount={COLUMNS.length} rowCount={lines.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {say(`journal.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Tbody>
    </Table>
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
