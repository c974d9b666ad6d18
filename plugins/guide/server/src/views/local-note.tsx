import { fr, Prose, safeHtml } from '#web';

/** Who speaks beside the national text. */
export interface Speaker {
  /** « Dans votre commune », « Quercy Blanc (intercommunalité) », « Dans le Lot » */
  readonly where: string;
  /** The body, where the first does not name it. */
  readonly by: string | null;
}

export interface LocalNoteProps {
  /** By which the administration finds it in the page. */
  readonly documentId: string;
  readonly speaker: Speaker;
  /** Empty for none. */
  readonly title: string;
  /** HTML, as it is kept. */
  readonly body: string;
}

/**
 * What a body adds, apart from the national text, which the licence wants unaltered: for eyes by a
 * box of its own, for ears by its role and its name.
 */
export const LocalNote = ({ documentId, speaker, title, body }: LocalNoteProps) => (
  <aside
    class="local-note"
    role="note"
    aria-label={fr(nameOf(speaker, title))}
    data-addition={documentId}
  >
    <SpeakerLine speaker={speaker} />
    {title && <p class="local-note-title">{fr(title)}</p>}
    <Prose html={safeHtml(withoutHeadings(body))} />
  </aside>
);

export const SpeakerLine = ({ speaker: { where, by } }: { speaker: Speaker }) => (
  <p class="local-note-from">
    <strong>{fr(where)}</strong>
    {by && <span>, {fr(by)}</span>}
  </p>
);

const nameOf = ({ where, by }: Speaker, title: string): string =>
  [where, by, title].filter(Boolean).join(', ');

/** A note stands at any level of the text: headings of its own would break the outline of the page. */
const withoutHeadings = (html: string): string =>
  html.replace(/<(\/?)h[1-6]\b[^>]*>/gi, (_, slash: string) =>
    slash ? '</strong></p>' : '<p><strong>',
  );
