import type { NoteFields } from '../../../shared/local-note';
import type { ServiceFields } from '../../../shared/local-service';
import type { Reach } from '../../../shared/reach';
import { isEntryId } from './links';
import { reachAmong } from './reach';

/** What is wrong with each field, in French; nothing when it can be kept. */
export type Problems<Fields> = Partial<Record<keyof Fields, string>>;

export interface Knowledge {
  /** Whom the person may write for. */
  readonly reaches: readonly Reach[];
  /** Places of the entry, by key; null when the guide has no such entry. */
  readonly places: readonly string[] | null;
}

const NO_ENTRY = 'Cette fiche n’est pas dans le guide : choisissez-en une autre.';
const NOT_REACHED =
  'Votre site ne peut pas écrire pour ces communes : choisissez pour qui est ce texte.';
const ENDS_FIRST = 'La fin précède le début : corrigez l’une des deux dates.';

const LONGEST_TITLE = 160;
const LONGEST_REASON = 500;
const LONGEST_BODY = 20_000;

/** What nobody may keep, whichever way it is written. */
export function checkNote(note: NoteFields): Problems<NoteFields> {
  return faultsOf<NoteFields>({
    entry: !isEntryId(note.entry) && NO_ENTRY,
    title: note.title.length > LONGEST_TITLE && `Limitez le titre à ${LONGEST_TITLE} caractères.`,
    body: bodyFault(note.body) || imageFault(note),
    publishUntil: endsFirst(note) && ENDS_FIRST,
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
    reach: !reachAmong(reaches, note) && NOT_REACHED,
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

/** @param isLinkTarget what a link may lead to */
export function checkService(
  service: ServiceFields,
  isLinkTarget: (address: string) => boolean,
): Problems<ServiceFields> {
  const { label, href, reason, entry } = service;
  return faultsOf<ServiceFields>({
    service: !isEntryId(service.service) && 'Choisissez le service à remplacer ou à masquer.',
    entry: entry !== null && !isEntryId(entry) && NO_ENTRY,
    label: labelFault(label, href),
    href: hrefFault(label, href, isLinkTarget),
    reason:
      (reason?.length ?? 0) > LONGEST_REASON &&
      `Limitez à ${LONGEST_REASON} caractères ce que lira le visiteur.`,
    publishUntil: endsFirst(service) && ENDS_FIRST,
  });
}

export const judgeService = (
  service: ServiceFields,
  { reaches, places }: Knowledge,
  isLinkTarget: (address: string) => boolean,
): Problems<ServiceFields> => ({
  ...faultsOf<ServiceFields>({
    entry: service.entry !== null && places === null && NO_ENTRY,
    reach: !reachAmong(reaches, service) && NOT_REACHED,
  }),
  ...checkService(service, isLinkTarget),
});

function labelFault(label: string | null, href: string | null): string | false {
  if (href !== null && label === null) return 'Écrivez ce que dira le lien.';
  return (label?.length ?? 0) > LONGEST_TITLE && `Limitez le lien à ${LONGEST_TITLE} caractères.`;
}

function hrefFault(
  label: string | null,
  href: string | null,
  isLinkTarget: (address: string) => boolean,
): string | false {
  if (href === null) return label !== null && 'Indiquez l’adresse de ce lien.';
  const leads = isLinkTarget(href) && (href.startsWith('/') || /^https?:/i.test(href));
  return !leads && 'Indiquez une page du site (« /demarches ») ou une adresse « https:// ».';
}

interface Windowed {
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
}

const endsFirst = ({ publishFrom, publishUntil }: Windowed): boolean =>
  publishFrom !== null &&
  publishUntil !== null &&
  Date.parse(publishUntil) <= Date.parse(publishFrom);

const faultsOf = <Fields>(found: Partial<Record<keyof Fields, string | false>>): Problems<Fields> =>
  Object.fromEntries(
    Object.entries(found).filter(([, fault]) => fault !== false),
  ) as Problems<Fields>;
