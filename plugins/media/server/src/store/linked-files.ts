/** A media field of an entry, for a statement that reads it with the entry's other columns. */
interface MediaField {
  /** Content type uid. */
  readonly type: string;
  /** SQL expression of the entry's row id: `n.id`. */
  readonly id: string;
  /** Attribute name. */
  readonly field: string;
}

const LINKED = ({ type, id, field }: MediaField) =>
  `from files f join files_related_mph m on m.file_id = f.id
    where m.related_type = '${type}' and m.related_id = ${id} and m.field = '${field}'`;

/**
 * `json` and not `jsonb`, which Strapi's driver hands over as text.
 *
 * SQL expression of the rows of a media field, as a JSON list of `FileRow` in the order that the
 * editor chose; empty list when there is none. Give it constants of the code only.
 */
export const filesOf = (field: MediaField): string =>
  `coalesce((select json_agg(to_json(f) order by m."order", m.id) ${LINKED(field)}), '[]'::json)`;
