import { z } from 'zod';
import type { KindName } from '../domain/kind';
import type { Version } from '../domain/version';
import { instantOf, isWallMoment, wallMomentOf } from '../domain/wall-moment';

const LONGEST_TEXT = 200_000;
const MOST_FILES = 20;

const text = (longest: number) => z.string().trim().max(longest);
const optional = (longest: number) => text(longest).transform((written) => written || null);
const moment = z
  .string()
  .refine((written) => written === '' || isWallMoment(written))
  .transform((written) => (written === '' ? null : instantOf(written).toISOString()));
const file = z.number().int().positive().nullable();

const title = z.string().trim().min(1, 'Écrivez un titre.');
const window = { publishFrom: moment, publishUntil: moment };

/** What each form sends, and the version that it means. */
const FORMS = {
  news: z.object({
    title: title.max(160, 'Ce titre est trop long : 160 caractères au plus.'),
    lead: optional(2000),
    body: optional(LONGEST_TEXT),
    cover: file,
    attachments: z.array(z.number().int().positive()).max(MOST_FILES),
    ...window,
  }),
  documents: z.object({
    title: title.max(200, 'Ce titre est trop long : 200 caractères au plus.'),
    kind: z.enum(
      ['council-minutes', 'deliberation', 'order', 'notice', 'bulletin', 'budget', 'form', 'other'],
      'Choisissez la sorte de document.',
    ),
    datedOn: z.iso.date('Indiquez la date du document.'),
    description: optional(2000),
    file,
    ...window,
  }),
} satisfies Record<KindName, z.ZodType<Version>>;

/** Body of a saving: what was typed, whether the public is to see it, since when it is open. */
export const savingOf = (name: KindName) =>
  z.object({
    values: FORMS[name] as z.ZodType<Version>,
    publish: z.boolean(),
    asOf: z.iso.datetime().nullable().default(null),
  });

const version = z.record(
  z.string().max(40),
  z.union([z.string().max(LONGEST_TEXT), z.number(), z.null(), z.array(z.number()).max(200)]),
);

/** Body of a restoration: the entry as an earlier answer said that it stood. */
export const restorationBody = z.object({
  draft: version,
  published: version.nullable(),
  asOf: z.iso.datetime().nullable(),
});

/** What a form shows of a version. */
export const formOf = (shown: Version): Version => ({
  ...shown,
  publishFrom: shownMoment(shown['publishFrom']),
  publishUntil: shownMoment(shown['publishUntil']),
});

const shownMoment = (instant: Version[string] | undefined) =>
  typeof instant === 'string' ? wallMomentOf(new Date(instant)) : '';
