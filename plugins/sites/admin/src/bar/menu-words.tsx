import { createGlobalStyle } from 'styled-components';

/** Strapi's main menu, which no other list of links stands like. */
const MENU = '#strapi > div > div > nav';

/**
 * Where there is room, each icon of the menu stands beside its name, which Strapi only tells who
 * points at it or is read the page.
 */
export const MenuWords = createGlobalStyle`
  @media (min-width: 1280px) {
    ${MENU} {
      flex: none;
      width: 20rem;
    }

    ${MENU} :is(ul, li, li > span, li a) {
      width: 100%;
    }

    ${MENU} li a {
      display: flex;
      gap: 1.2rem;
      align-items: center;
    }

    ${MENU} li a > svg {
      flex: none;
    }

    ${MENU} li a > span {
      position: static;
      width: auto;
      height: auto;
      margin: 0;
      overflow: visible;
      clip: auto;
      font-size: 1.4rem;
      line-height: 1.3;
      color: ${({ theme }) => theme.colors.neutral800};
    }
  }
`;
