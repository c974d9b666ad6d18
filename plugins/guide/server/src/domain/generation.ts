import type { Audience } from './audience';

/** What the texts of a guide came from. `examples`: entries of our own, which tell no law. */
export type SourceKind = 'archive' | 'examples';

/** Where texts come from, as the licence asks to say it. */
export interface GuideSource {
  readonly kind: SourceKind;
  /** Whole address of the download, or where the operator took the archive. */
  readonly address: string;
  /** `vosdroits-latest.zip` */
  readonly file: string;
  /** What the server called this version of the archive. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** The guide of one audience, as an import left it. */
export interface Generation extends GuideSource {
  readonly audience: Audience;
  readonly number: number;
  /** Day of the texts, `2026-08-01`; null when nothing tells it. */
  readonly textsOn: string | null;
  /** When visitors saw it first. */
  readonly currentAt: Date;
  readonly entries: number;
}

const DAY = 24 * 3_600_000;

/** The archive is renewed daily: after a week, something is broken. */
const LATE_AFTER_DAYS = 7;

/** Past this age, visitors are told of how old the texts are. */
const OLD_AFTER_DAYS = 30;

/** Whether the operator must see to the import. */
export const isLate = (generation: Pick<Generation, 'textsOn'>, now: Date): boolean =>
  ageInDays(generation, now) > LATE_AFTER_DAYS;

/** Whether the texts may be shown without a word on their age. */
export const isCurrent = (generation: Pick<Generation, 'kind' | 'textsOn'>, now: Date): boolean =>
  generation.kind === 'archive' && ageInDays(generation, now) <= OLD_AFTER_DAYS;

/** When `isCurrent` becomes false by itself; null when it is false already. */
export function currentUntil(
  generation: Pick<Generation, 'kind' | 'textsOn'>,
  now: Date,
): Date | null {
  if (generation.textsOn === null || !isCurrent(generation, now)) return null;
  return new Date(Date.parse(generation.textsOn) + (OLD_AFTER_DAYS + 1) * DAY);
}

function ageInDays({ textsOn }: Pick<Generation, 'textsOn'>, now: Date): number {
  if (textsOn === null) return Infinity;
  return Math.floor((now.getTime() - Date.parse(textsOn)) / DAY);
}
