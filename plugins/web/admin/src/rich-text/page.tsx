import { styled } from 'styled-components';

/** The sheet one writes on: it shows what the text means, each template decides how it looks. */
export const Page = styled.div<{ $wrong: boolean }>`
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid
    ${({ theme, $wrong }) => ($wrong ? theme.colors.danger600 : theme.colors.neutral500)};
  border-radius: 4px;

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }

  .ProseMirror {
    min-height: 24rem;
    padding: 1.6rem 2rem;
    font-size: 1.6rem;
    line-height: 1.6;
    overflow-wrap: anywhere;
    outline: none;
  }

  .ProseMirror[contenteditable='false'] {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  .ProseMirror > * + * {
    margin-top: 1.2rem;
  }

  h2 {
    font-size: 2.2rem;
    font-weight: 700;
    line-height: 1.25;
  }

  h3 {
    font-size: 1.8rem;
    font-weight: 700;
  }

  h4,
  strong {
    font-weight: 700;
  }

  em {
    font-style: italic;
  }

  ul,
  ol {
    padding-inline-start: 2.4rem;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  blockquote {
    padding-inline-start: 1.6rem;
    border-inline-start: 4px solid ${({ theme }) => theme.colors.neutral200};
  }

  .tableWrapper {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    min-width: 6rem;
    padding: 0.6rem 0.8rem;
    text-align: start;
    vertical-align: top;
    border: 1px solid ${({ theme }) => theme.colors.neutral500};
  }

  th {
    font-weight: 700;
    background: ${({ theme }) => theme.colors.neutral150};
  }

  .selectedCell {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
