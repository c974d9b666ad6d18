import type { NoteFields } from '../../../shared/local-note';
import {
  faultsOf,
  LONGEST_TITLE,
  NO_ENTRY,
  reachFault,
  windowFault,
  type Knowledge,
  type Problems,
} from './addition-problems';
import { isEntryId } from './links';

const LONGEST_BODY = 20_000;

/** What nobody may keep, whichever way it is written. */
export function checkNote(note: NoteFields): Problems<NoteFields> {
  return faultsOf<NoteFields>({
    entry: !isEntryId(note.entry) && NO_ENTRY,
    title: note.title.length > LONGEST_TITLE && `Limitez le titre à ${LONGEST_TITLE} caractères.`,
    body: bodyFault(note.body) || imageFault(note),
    publishUntil: windowFault(note),
  });
}

/** And what this person cannot keep, in the guide as it is now. */
export const judgeNote = (
  note: NoteFields,
  { reaches, places }: Knowledge,
): Problems<NoteFields> => ({
  ...faultsOf<NoteFields>({
    entry: places === null && NO_ENTRY,
    place:
      note.place !== '' &&
      places?.includes(note.place) === false &&
      'Cette partie n’est plus dans la fiche : choisissez-en une autre.',
    reach: reachFault(reaches, note),
  }),
  ...checkNote(note),
});

function bodyFault(html: string): string | false {
  if (html.length > LONGEST_BODY) return 'Ce texte est trop long pour une note : abrégez-le.';
  return !saysSomething(html) && 'Écrivez le texte de la note.';
}

/** Files of a site are there on its own host only. */
export const imageFault = ({ reach, body }: Pick<NoteFields, 'reach' | 'body'>): string | false =>
  reach !== 'site' &&
  /<img\b/i.test(body) &&
  'Les autres sites ne montreraient pas cette image : retirez-la, ou écrivez pour ce site seulement.';

const saysSomething = (html: string): boolean =>
  /<img\b/i.test(html) || html.replace(/<[^>]*>|&nbsp;|\s/g, '') !== '';
