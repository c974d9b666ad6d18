import { SaxesParser } from 'saxes';
import { audienceNamed, type Audience } from '../domain/audience';
import { dayIn } from '../domain/day-in';

/** An entry that moved; the index calls it by its old identifier. */
export interface Redirect {
  readonly id: string;
  readonly audience: Audience | null;
  readonly to: string | null;
  readonly url: string | null;
}

/** What an index of the archive tells that entries do not. */
export interface ArchiveIndex {
  /** Day on which the archive was made, `2026-08-01`. */
  readonly madeOn: string | null;
  readonly redirects: readonly Redirect[];
  /** Name of a document that is no index: `Publication` of a page of lists, `Actualite`. */
  readonly document: string | null;
}

/** Roots of the indexes of the schemas 3.5: entries tell what they tell. */
const INDEXES: ReadonlySet<string> = new Set([
  ...['Arborescence', 'Menu', 'Redirections', 'DatesMaj', 'DatesModImp', 'Glossaire'],
  ...['IndexActualite', 'ListeValeurs', 'OuSAdresserListe', 'RessourcesEnLigne'],
  ...['CentresDeContact', 'rss'],
]);

/** Any index: all have a date, one of them redirections. Nothing else of them is needed. */
export function readIndex(xml: string): ArchiveIndex {
  const redirects: Redirect[] = [];
  let date = '';
  let root = '';
  let depth = 0;
  let inDate = false;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 1) root = name;
    inDate = depth === 2 && name === 'dc:date';
    const redirect = redirectIn(name, attributes);
    if (redirect) redirects.push(redirect);
  });
  parser.on('closetag', () => {
    depth -= 1;
    inDate = false;
  });
  parser.on('text', (text) => {
    if (inDate) date += text;
  });
  parser.write(xml).close();
  return { madeOn: dayIn(date), redirects, document: INDEXES.has(root) ? null : root };
}

type Attributes = Readonly<Record<string, string>>;

/** Source: `indexes/Redirections.xsd` of the schemas 3.5. */
function redirectIn(name: string, { from, to, toUrl, audience }: Attributes): Redirect | null {
  const id = from && bareId(from);
  if (!id) return null;
  if (name === 'Redirection' && to && bareId(to)) {
    return { id, audience: audienceNamed(audience) ?? null, to: bareId(to), url: null };
  }
  const isPage = name === 'RedirectionExterne' && /^https?:\/\//.test(toUrl ?? '');
  return isPage ? { id, audience: null, to: null, url: toUrl ?? null } : null;
}

/** `F1234`, of `F1234`, `F1234.xml` or `/particuliers/F1234`. */
const bareId = (text: string): string | null =>
  /(?:^|\/)([FNR]\d+)(?:\.xml)?$/.exec(text)?.[1] ?? null;
