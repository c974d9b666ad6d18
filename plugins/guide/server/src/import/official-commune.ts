import { z } from 'zod';

/** Who serves a commune, as the file of the commune says: identifiers of services of any kind. */
export interface CommuneFile {
  readonly insee: string;
  readonly services: readonly string[];
}

const official = z.object({
  code_insee_commune: z.string().trim().min(1),
  type_service_local: z.array(
    z.object({
      code_type_service_local: z.string(),
      organisme: z
        .array(z.string())
        .nullish()
        .transform((ids) => ids ?? []),
    }),
  ),
});

/** The files of communes list kinds of services where services list the communes of their kind. */
export const isOfCommune = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'type_service_local' in record;

/** Null when it is not as the format has it. */
export function readCommune(record: unknown): CommuneFile | null {
  const parsed = official.safeParse(record);
  if (!parsed.success) return null;
  const { code_insee_commune: insee, type_service_local: kinds } = parsed.data;
  return { insee, services: [...new Set(kinds.flatMap(({ organisme }) => organisme))] };
}
