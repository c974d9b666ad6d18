import { createHash } from 'node:crypto';

/** A statement as PostgreSQL prepares it: positions instead of names. */
export interface PreparedStatement {
  /** PostgreSQL plans a statement once per connection and name. */
  readonly name: string;
  readonly text: string;
  /** Names of the values, by position. */
  readonly values: readonly string[];
}

/** `:site`, but neither a cast (`::text`) nor a uid (`plugin::news.news-item`). */
const NAMED_VALUE = /(?<!:):([a-z]\w*)/g;

const known = new Map<string, PreparedStatement>();

/** Give it constants of the code only: each is kept, here and by every connection. */
export function preparedStatement(sql: string): PreparedStatement {
  const statement = known.get(sql) ?? prepare(sql);
  known.set(sql, statement);
  return statement;
}

function prepare(sql: string): PreparedStatement {
  const values: string[] = [];
  const text = sql.replaceAll(NAMED_VALUE, (_, value: string) => {
    if (!values.includes(value)) values.push(value);
    return `$${values.indexOf(value) + 1}`;
  });
  return { name: createHash('sha1').update(sql).digest('base64url'), text, values };
}
