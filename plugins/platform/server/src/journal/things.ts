/** A thing that a request wrote, as its answer shows it. */
export interface Thing {
  readonly documentId?: string;
  /** What a reader recognises. */
  readonly label?: string;
  /** Where the answer says so, when it holds several kinds. */
  readonly kind?: 'files' | 'folders';
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The entries that an answer holds, however wrapped; one thing without name when it holds none. */
export function thingsIn(body: unknown): Thing[] {
  const content = isValues(body) && 'data' in body ? body['data'] : body;
  if (isValues(content) && (Array.isArray(content['files']) || Array.isArray(content['folders'])))
    return [...kept(content, 'files'), ...kept(content, 'folders')];
  if (Array.isArray(content)) return content.map(thing);
  return [thing(content)];
}

const kept = (content: Values, kind: 'files' | 'folders'): Thing[] =>
  ((content[kind] ?? []) as unknown[]).map((entry) => ({ ...thing(entry), kind }));

function thing(entry: unknown): Thing {
  if (!isValues(entry)) return isText(entry) ? { documentId: entry } : {};
  const label = labelOf(entry);
  const id = entry['documentId'] ?? entry['id'];
  return {
    ...(isText(id) || typeof id === 'number' ? { documentId: String(id) } : {}),
    ...(label ? { label } : {}),
  };
}

function labelOf(entry: Values): string | undefined {
  const person = [entry['firstname'], entry['lastname']].filter(isText).join(' ');
  return [entry['title'], entry['name'], person, entry['email']].find(isText);
}
