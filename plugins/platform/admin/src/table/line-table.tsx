import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';

interface Props {
  /** Names of the columns, on screen. */
  readonly columns: readonly string[];
  readonly lines: number;
  /** A row for each line. */
  readonly children: ReactNode;
}

/** On a narrow screen each line is a card, and each of its cells says its name. */
const Frame = styled.div<{ $columns: readonly string[] }>`
  @media (max-width: 47.99em) {
    && :is(table, tbody, tr, td) {
      display: block;
      width: auto;
      height: auto;
    }

    && thead {
      position: absolute;
      clip-path: inset(50%);
    }

    && tbody tr {
      padding: 1.2rem 1.6rem;
    }

    && tbody td {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: 0.8rem;
      padding: 0.3rem 0;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    && tbody td > * {
      white-space: normal;
    }

    ${({ $columns }) => $columns.map(cellNamed)}
  }
`;

const cellNamed = (name: string, index: number) => css`
  && tbody td:nth-child(${index + 1})::before {
    content: ${JSON.stringify(name)};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
    line-height: 1.6;
  }
`;

/** What the tables of our pages have around their lines. */
export const LineTable = ({ columns, lines, children }: Props) => (
  <Frame $columns={columns}>
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
  </Frame>
);
