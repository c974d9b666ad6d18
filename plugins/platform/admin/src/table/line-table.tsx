import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  /** Names of the columns, on screen. */
  readonly columns: readonly string[];
  readonly lines: number;
  /** A row for each line. */
  readonly children: ReactNode;
}

/** What the tables of our pages have around their lines. */
export const LineTable = ({ columns, lines, children }: Props) => (
  <Table colCount={columns.length} rowCount={lines + 1}>
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column}>
            <Typography variant="sigma" textColor="neutral600">
              {column}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>{children}</Tbody>
  </Table>
);
