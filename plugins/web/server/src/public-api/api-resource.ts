import { z, type ZodObject, type ZodType } from 'zod';
import type { ModuleName } from '#sites';
import type { Keeping, PublicRequest } from '../routing/answer';

/** What an operation read, and the instant at which it becomes false. */
export interface Reading<Value> {
  readonly value: Value;
  readonly staleAt: Date | null;
  readonly keep?: Keeping;
}

/** One address of the public API. */
export interface ApiOperation<
  Answer extends ZodType = ZodType,
  Query extends ZodObject = ZodObject,
> {
  /** `/api/news`, `/api/news/:slug` */
  readonly path: `/api/${string}`;
  /** French, as the description shows it. */
  readonly summary: string;
  /** What each `:name` of the path is. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly answer: Answer;
  /** Null when there is nothing at that address. */
  read(
    request: PublicRequest,
    query: z.output<Query>,
  ): Promise<Reading<z.output<Answer>> | null> | Reading<z.output<Answer>> | null;
}

/** Data that a site shows to programs, unless it keeps them closed. */
export interface ApiResource {
  /** By which a site closes it: `news`. */
  readonly name: string;
  readonly title: string;
  readonly module?: ModuleName;
  readonly operations: readonly ApiOperation[];
}

/** Types of the answer and the query are checked where an operation is written. */
export const operation = <Answer extends ZodType, Query extends ZodObject = ZodObject>(
  one: ApiOperation<Answer, Query>,
): ApiOperation => one as unknown as ApiOperation;

/** A page of a list, numbered from 1. */
export const pageOf = <Item extends ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: z.int().describe('Nombre d’éléments, toutes pages réunies'),
    page: z.int(),
    pages: z.int(),
  });

export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(99_999).default(1).describe('Page, à partir de 1'),
});
