import { styled } from 'styled-components';

/** Words are larger here than elsewhere in the administration: nobody reads this page all day. */
export const Sheet = styled.div`
  padding: clamp(1.6rem, 3vw, 4rem);

  form label,
  form legend {
    font-size: 1.6rem;
    line-height: 1.4;
  }

  form [id$='-hint'],
  form [data-strapi-field-error] {
    font-size: 1.4rem;
    line-height: 1.4;
  }
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

    > :last-child {
      position: sticky;
      top: 2rem;
    }
  }
`;
