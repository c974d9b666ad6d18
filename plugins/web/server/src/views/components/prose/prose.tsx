import type { SafeHtml } from '../../text/safe-html';

/** Rich text written by the commune, already made safe. */
export const Prose = ({ html }: { html: SafeHtml }) => (
  <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
);
