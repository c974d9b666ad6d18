import type { Core } from '@strapi/strapi';
import { attributesOf, checkAfterWriting, type WrittenEntry } from '#platform';
import { kindOf, misplacedFile, type FileKind } from '../domain/file-kind';

interface Attribute {
  readonly type: string;
  readonly allowedTypes?: readonly FileKind[];
}

const LINKED = `
select m.field, f.name, f.mime
  from files_related_mph m join files f on f.id = m.file_id
 where m.related_type = ? and m.related_id = ? and m.field = any(?)
 order by m."order", m.id`;

interface LinkedFile {
  readonly field: string;
  readonly name: string;
  readonly mime: string;
}

/**
 * The `allowedTypes` of a field only choose what Strapi's own picker shows: here the server holds
 * to them, for drafts too, whoever writes.
 */
export function keepKindsOfFiles(strapi: Core.Strapi): void {
  checkAfterWriting(
    strapi,
    (uid) => choosyFields(strapi, uid).size > 0,
    (entry) => misplaced(entry, choosyFields(strapi, entry.uid)),
  );
}

type Choosy = ReadonlyMap<string, readonly FileKind[]>;

/** The media fields of a type that do not take every file. */
function choosyFields(strapi: Core.Strapi, uid: string): Choosy {
  return new Map(
    Object.entries(attributesOf<Attribute>(strapi, uid)).flatMap(
      ([name, { type, allowedTypes }]) =>
        type === 'media' && allowedTypes ? [[name, allowedTypes]] : [],
    ),
  );
}

const takes = (kinds: readonly FileKind[] | undefined, mime: string) => {
  const kind = kindOf(mime);
  return kind !== null && kinds?.includes(kind) === true;
};

async function misplaced({ uid, values, knex }: WrittenEntry, fields: Choosy) {
  const bindings = [uid, Number(values['id']), [...fields.keys()]];
  const { rows } = await knex.raw<{ rows: LinkedFile[] }>(LINKED, bindings);
  const wrong = rows.find(({ field, mime }) => !takes(fields.get(field), mime));
  if (!wrong) return undefined;
  const message = misplacedFile(wrong.name, fields.get(wrong.field) ?? []);
  return { field: wrong.field, message };
}
