import type { Reach } from '../../../shared/reach';
import { reachAmong } from './reach';

/** What is wrong with each field, in French; nothing when it can be kept. */
export type Problems<Fields> = Partial<Record<keyof Fields, string>>;

export interface Knowledge {
  /** Whom the person may write for. */
  readonly reaches: readonly Reach[];
  /** Places of the entry, by key; null when the guide has no such entry. */
  readonly places: readonly string[] | null;
}

export const NO_ENTRY = 'Cette fiche n’est pas dans le guide : choisissez-en une autre.';
export const NOT_REACHED =
  'Votre site ne peut pas écrire pour ces communes : choisissez pour qui est ce texte.';
const ENDS_FIRST = 'La fin précède le début : corrigez l’une des deux dates.';

/** Of a title, and of what a link says. */
export const LONGEST_TITLE = 160;

interface Windowed {
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
}

export const windowFault = ({ publishFrom, publishUntil }: Windowed): string | false =>
  publishFrom !== null &&
  publishUntil !== null &&
  Date.parse(publishUntil) <= Date.parse(publishFrom) &&
  ENDS_FIRST;

/** @param reaches whom the person may write for */
export const reachFault = (
  reaches: Knowledge['reaches'],
  asked: Parameters<typeof reachAmong>[1],
): string | false => !reachAmong(reaches, asked) && NOT_REACHED;

/** What is wrong, without what is not. */
export const faultsOf = <Fields>(
  found: Partial<Record<keyof Fields, string | false>>,
): Problems<Fields> =>
  Object.fromEntries(
    Object.entries(found).filter(([, fault]) => fault !== false),
  ) as Problems<Fields>;
