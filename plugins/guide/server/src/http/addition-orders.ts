import { z } from 'zod';
import type { HasRead, NoteFields } from '../../../shared/local-note';
import type { ServiceFields } from '../../../shared/local-service';
import { AUDIENCES } from '../domain/audience';
import { codeOf } from '../domain/reach';

const LONGEST = 2_000;
const LONGEST_HTML = 100_000;

const instant = z.iso.datetime({ offset: true }).nullable().default(null);
const identifier = z.string().trim().max(20);

const optional = z
  .string()
  .trim()
  .max(LONGEST)
  .nullable()
  .default(null)
  .transform((text) => text || null);

const common = {
  audience: z.enum(AUDIENCES),
  reach: z.enum(['site', 'epci', 'department', 'platform']).default('site'),
  reachCode: z.string().max(20).nullable().default(''),
  publishFrom: instant,
  publishUntil: instant,
  asOf: z.iso.datetime().nullish(),
};

const withCode = <Order extends { reach: NoteFields['reach']; reachCode: string | null }>(
  order: Order,
) => ({ ...order, reachCode: codeOf(order) });

/** What is typed of a note, without what it makes wrong: that is said field by field. */
export const noteOrder = z
  .object({
    ...common,
    entry: identifier,
    place: z.string().max(LONGEST).default(''),
    side: z.enum(['before', 'after']).default('before'),
    title: z.string().trim().max(LONGEST).default(''),
    body: z.string().max(LONGEST_HTML),
    readHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullish(),
  })
  .transform(withCode)
  .transform(({ asOf, ...fields }) => ({
    asOf: asOf ?? null,
    fields: fields satisfies NoteFields & HasRead,
  }));

export const serviceOrder = z
  .object({
    ...common,
    service: identifier,
    entry: identifier
      .nullable()
      .default(null)
      .transform((id) => id || null),
    label: optional,
    href: optional,
    reason: optional,
  })
  .transform(withCode)
  .transform(({ asOf, ...fields }) => ({
    asOf: asOf ?? null,
    fields: fields satisfies ServiceFields,
  }));
