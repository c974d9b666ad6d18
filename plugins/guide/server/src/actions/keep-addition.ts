import { ok, refuse, type Result } from '#platform';
import type { Problems } from '../domain/addition-problems';

/** What a site adds to the guide, of one kind. */
export interface Additions<Fields> {
  exists(documentId: string): Promise<boolean>;
  /** Who saved since, and when; null when nobody did. */
  overtakenSince(documentId: string, asOf: string): Promise<object | null>;
  create(fields: Fields): Promise<string>;
  update(documentId: string, fields: Fields): Promise<void>;
  remove(documentId: string): Promise<void>;
}

export interface AdditionOrder<Fields> {
  /** Null for a new one. */
  readonly documentId: string | null;
  readonly fields: Fields;
  /** The version that was open; without it, whatever was saved since is saved over. */
  readonly asOf: string | null;
}

export type AdditionRefusal = 'addition-unknown' | 'overtaken' | 'invalid';

interface Deps<Fields> {
  readonly additions: Additions<Fields>;
  /** What is wrong with each field. */
  readonly judge: (fields: Fields) => Promise<Problems<Fields>>;
}

/** @returns the document as it is kept now */
export const keepAddition =
  <Fields>({ additions, judge }: Deps<Fields>) =>
  async ({
    documentId,
    fields,
    asOf,
  }: AdditionOrder<Fields>): Promise<Result<string, AdditionRefusal>> => {
    if (documentId !== null && !(await additions.exists(documentId)))
      return refuse('addition-unknown');
    const problems = await judge(fields);
    if (Object.keys(problems).length > 0) return refuse('invalid', { problems });
    if (documentId === null) return ok(await additions.create(fields));
    const overtaken = asOf === null ? null : await additions.overtakenSince(documentId, asOf);
    if (overtaken) return refuse('overtaken', { ...overtaken });
    await additions.update(documentId, fields);
    return ok(documentId);
  };

export const removeAddition =
  <Fields>({ additions }: Pick<Deps<Fields>, 'additions'>) =>
  async (documentId: string): Promise<Result<void, AdditionRefusal>> => {
    if (!(await additions.exists(documentId))) return refuse('addition-unknown');
    await additions.remove(documentId);
    return ok(undefined);
  };
