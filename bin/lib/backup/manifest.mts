import { z } from 'zod';

export const FORMAT = 1;

/** Last entry of a backup: without it, the backup is not whole. */
export const manifestShape = z.object({
  format: z.literal(FORMAT),
  /** Version of Parvis that made it. */
  parvis: z.string(),
  postgres: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Rows of each table, `public.sites`. */
  rows: z.record(z.string(), z.number().int()),
  files: z.object({
    media: z.number().int(),
    private: z.number().int(),
    /** Kept by an outside storage, which has its own backups. */
    elsewhere: z.number().int(),
    bytes: z.number().int(),
    /** Named by the database, and not on the disk. */
    missing: z.array(z.string()),
  }),
  /** SHA-256 of each entry before this one, by its name. */
  checksums: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifestShape>;
