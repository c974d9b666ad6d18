import type { SyntheticEvent } from 'react';
import { styled } from 'styled-components';

const Frame = styled.iframe`
  display: block;
  width: 100%;
  height: clamp(48rem, 75vh, 90rem);
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-visible {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
  }
`;

interface Props {
  readonly title: string;
  readonly html: string;
  /** Selector of what is brought into sight, once the page is drawn. */
  readonly show?: string | undefined;
  /** An address of the site that was followed in the page. */
  readonly onFollow: (address: string) => void;
}

/**
 * A page of the site, whose scripts do not run and whose forms are not sent: it shows. It is of
 * our origin so that its fonts load and its links can be followed here.
 */
export function PageFrame({ title, html, show, onFollow }: Props) {
  function follow({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) {
    const page = currentTarget.contentDocument;
    if (show) bringIntoSight(page?.querySelector(show), page?.defaultView);
    page?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a[href]');
      const href = link?.getAttribute('href');
      if (!href || href.startsWith('#')) return;
      event.preventDefault();
      if (isPageOfSite(href)) onFollow(href);
      else window.open(href, '_blank', 'noopener');
    });
  }

  return <Frame title={title} srcDoc={html} sandbox="allow-same-origin" onLoad={follow} />;
}

/** Inside the frame only: the page around it stays where it is. */
function bringIntoSight(shown?: Element | null, frame?: Window | null) {
  if (!shown || !frame) return;
  frame.scrollTo({ top: shown.getBoundingClientRect().top + frame.scrollY - ROOM_ABOVE });
}

/** Pixels. */
const ROOM_ABOVE = 80;

const isPageOfSite = (href: string) =>
  href.startsWith('/') && !href.startsWith('//') && !/^\/uploads\/|\.(rss|ics|xml)$/.test(href);
