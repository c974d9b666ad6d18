import { createHash, randomBytes } from 'node:crypto';
import type { Fields } from './guard-fields';
import type { Seal } from './seal';

/** A form of a site. */
export interface GuardedForm {
  readonly name: string;
  readonly site: number;
}

/** What a page with a form was given when it was served. */
export interface PageToken {
  /** Names this one filling-in of the form, however often it is sent. */
  readonly submission: string;
  readonly servedAt: Date;
}

/** A page may stay open from one day to the next. */
const LIFETIME_MS = 26 * 3_600_000;

const scopeOf = ({ name, site }: GuardedForm) => `${site}/${name}`;

export const newSubmission = (): string => randomBytes(12).toString('base64url');

export const writePageToken = (
  seal: Seal,
  form: GuardedForm,
  { submission, servedAt }: PageToken,
): string => seal.close(['page', scopeOf(form), submission, String(servedAt.getTime())]);

/** Null for a token of another form, changed, or out of date. */
export function readPageToken(
  seal: Seal,
  form: GuardedForm,
  text: string,
  now: Date,
): PageToken | null {
  const [kind, scope, submission = '', instant] = seal.open(text) ?? [];
  const servedAt = new Date(Number(instant));
  if (kind !== 'page' || scope !== scopeOf(form) || !isFresh(servedAt, now)) return null;
  return { submission, servedAt };
}

/** Given with the page that shows again what was typed and asks to confirm it. */
export const writeConfirmation = (
  seal: Seal,
  form: GuardedForm,
  submission: string,
  own: Fields,
  now: Date,
): string =>
  seal.close(['confirm', scopeOf(form), submission, String(now.getTime()), digestOf(own)]);

/** The submission that is confirmed; null unless it is of exactly these values. */
export function readConfirmation(
  seal: Seal,
  form: GuardedForm,
  text: string,
  own: Fields,
  now: Date,
): PageToken | null {
  const [kind, scope, submission = '', instant, digest] = seal.open(text) ?? [];
  const servedAt = new Date(Number(instant));
  if (kind !== 'confirm' || scope !== scopeOf(form) || !isFresh(servedAt, now)) return null;
  return digest === digestOf(own) ? { submission, servedAt } : null;
}

const isFresh = (at: Date, now: Date) =>
  at.getTime() <= now.getTime() && now.getTime() - at.getTime() < LIFETIME_MS;

const digestOf = (own: Fields): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(own).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url');
