import type { NoteState } from '../../../shared/local-note';

/** A note whose entry changed, as its editors are told of it. */
export interface ChangedNote {
  readonly entryTitle: string;
  readonly state: NoteState;
}

export interface LetterAbout {
  /** Name of the site. */
  readonly site: string;
  /** Of the administration, where notes are read again. */
  readonly address: string;
  readonly notes: readonly ChangedNote[];
}

const SAID: Readonly<Record<NoteState, string>> = {
  changed: 'le texte national a changé',
  removed: 'la fiche n’est plus dans le guide',
  'place-gone': 'la partie où était votre note n’existe plus',
  current: 'à relire',
};

/** One letter for all the notes of a site, whose entries changed in the national guide. */
export function reviewLetter({ site, address, notes }: LetterAbout) {
  const count = notes.length === 1 ? 'une note' : `${notes.length} notes`;
  return {
    subject: `Guide des démarches\u00a0: ${count} à relire (${site})`,
    purpose: 'Notes du guide à relire',
    text: [
      'Bonjour,',
      `Le guide national des droits et démarches a changé sous ${count} du site «\u00a0${site}\u00a0»\u00a0:`,
      linesOf(notes).join('\n'),
      `Voyez ce qui a changé, et corrigez votre texte s’il le faut\u00a0:\n${address}`,
      shownStill(notes),
    ].join('\n\n'),
  };
}

/** A line for each entry, however many notes stand on it. */
function linesOf(notes: readonly ChangedNote[]): string[] {
  const same = Map.groupBy(
    notes,
    ({ entryTitle, state }) => `- ${entryTitle}\u00a0: ${SAID[state]}`,
  );
  return [...same].map(([line, { length }]) => (length === 1 ? line : `${line} (${length} notes)`));
}

function shownStill(notes: readonly ChangedNote[]): string {
  const gone = notes.filter(({ state }) => state === 'removed').length;
  if (gone === 0) return 'Vos notes restent visibles en attendant.';
  const hidden = 'Une note dont la fiche n’est plus dans le guide ne s’affiche plus.';
  return gone === notes.length ? hidden : `${hidden} Les autres restent visibles en attendant.`;
}
