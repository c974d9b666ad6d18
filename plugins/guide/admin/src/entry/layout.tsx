import { createGlobalStyle, styled } from 'styled-components';

/** On a phone, the title that follows the reader down the page would hide a third of it. */
export const TitleStays = createGlobalStyle`
  @media (max-width: 47.99em) {
    [data-strapi-header-sticky] {
      display: none;
    }
  }
`;

/** What is worked on, and the page of the site beside it where there is room. */
export const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 3.2rem;
  max-width: 160rem;

  @media (min-width: 75em) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: start;

    /* Under the title of the page, once it is small. */
    > :last-child {
      position: sticky;
      top: 7rem;
    }
  }
`;

/** A part of the entry, as far in as it stands in it. */
export const Part = styled.li<{ $depth: number }>`
  padding: 1.2rem 1.6rem;
  margin-inline-start: calc(min(${({ $depth }) => $depth}, 3) * clamp(0.8rem, 2vw, 2.4rem));
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  overflow-wrap: anywhere;
`;

export const PartList = styled.ul`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem;
`;

/** What is there, and what can be done with it. */
export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 1.6rem;
  align-items: center;
  justify-content: space-between;
`;

/** Something that was added: with a mark of its own, so that it is not taken for the entry. */
export const Card = styled.div<{ $own: boolean }>`
  margin-top: 1.2rem;
  padding: 1.2rem 1.6rem;
  background: ${({ theme, $own }) => ($own ? theme.colors.primary100 : theme.colors.neutral100)};
  border-inline-start: 4px solid
    ${({ theme, $own }) => ($own ? theme.colors.primary600 : theme.colors.neutral400)};
  border-radius: 4px;
  outline-offset: 2px;
`;

/** Written text of several paragraphs. */
export const Words = styled.p`
  white-space: pre-line;
`;
