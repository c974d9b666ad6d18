import { styled } from 'styled-components';

export const Sheet = styled.div`
  padding: clamp(1.6rem, 3vw, 4rem);
`;

/** What is worked on, and the site beside it where there is room. */
export const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 3.2rem;
  max-width: 160rem;

  @media (min-width: 68.75em) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: start;
  }
`;
