import { z } from 'zod';
import type { SearchFinding } from '#web';

export const finding = z.object({
  title: z.string(),
  url: z.url(),
  label: z.string().nullable(),
  excerpt: z.string(),
  modifiedOn: z.iso.datetime().nullable(),
});

export const presentFinding = (
  { title, href, label, excerpt, changedAt }: SearchFinding,
  origin: string,
): z.output<typeof finding> => ({
  title,
  url: origin + href,
  label: label ?? null,
  excerpt: excerpt.map(({ text }) => text).join(''),
  modifiedOn: changedAt?.toISOString() ?? null,
});
