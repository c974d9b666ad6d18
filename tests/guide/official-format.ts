import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { sharedGuideFile, type OfficialFile } from './official-files';

/** Which element may stand in which, which hold words, and which attributes they have. */
interface Format {
  readonly children: ReadonlyMap<string, ReadonlySet<string>>;
  readonly spoken: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

const ROOTS = ['Publication', 'ServiceComplementaire'] as const;

const SCHEMAS = [
  ...['Publication', 'ServiceComplementaire', 'librairie/commun.hierarchie'],
  ...['librairie/commun.texte', 'librairie/commun', 'librairie/publication.lib'],
  'librairie/serviceComplementaire.lib',
].map((name) => `schema-3.5/${name}.xsd`);

/**
 * An entry of our own for each element of the format: it holds that element again and again, each
 * time with another of those that may stand in it. None without the shared data.
 */
export function entriesOfTheFormat(): OfficialFile[] {
  const format = readFormat();
  return [...format.children].flatMap(([parent, children]) => {
    const path = pathTo(format, parent);
    return path ? [{ name: `${parent}.xml`, xml: entryWith(format, path, [...children]) }] : [];
  });
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

function readFormat(): Format {
  const nodes = SCHEMAS.flatMap((name) => {
    const path = sharedGuideFile(name);
    return path ? [treeOf(readFileSync(path, 'utf8'))] : [];
  });
  const global = (kind: string) =>
    new Map(
      nodes.flatMap(({ children }) =>
        children
          .filter(({ name }) => name === kind)
          .map((one) => [one.attributes['name'] ?? '', one]),
      ),
    );
  const [elements, types, groups] = ['xs:element', 'xs:complexType', 'xs:group'].map(global);
  const format = {
    children: new Map<string, Set<string>>(),
    spoken: new Set<string>(),
    attributes: new Map<string, Set<string>>(),
  };
  const seen = new Set<Node>();

  function visit(named: Node): void {
    const element = elements?.get(named.attributes['ref'] ?? '') ?? named;
    const { name = '', type = '' } = element.attributes;
    if (name === '' || seen.has(element)) return;
    seen.add(element);
    const own =
      element.children.find((child) => child.name === 'xs:complexType') ?? types?.get(type);
    if (!own || own.attributes['mixed'] === 'true') format.spoken.add(name);
    if (own) for (const part of own.children) walk(part, name);
  }

  function walk(part: Node, owner: string): void {
    if (part.name === 'xs:element') {
      const child = part.attributes['ref'] ?? part.attributes['name'] ?? '';
      if (!child.startsWith('dc:')) add(format.children, owner, child);
      return visit(part);
    }
    if (part.name === 'xs:attribute')
      return add(format.attributes, owner, part.attributes['name'] ?? '');
    const group = part.name === 'xs:group' ? groups?.get(part.attributes['ref'] ?? '') : undefined;
    for (const inside of (group ?? part).children) walk(inside, owner);
  }

  for (const root of ROOTS) {
    const element = elements?.get(root);
    if (element) visit(element);
  }
  for (const row of censusRows()) {
    for (const parent of row.parents) {
      if (parent !== '/' && !row.element.startsWith('dc:'))
        add(format.children, parent, row.element);
    }
    if (row.isSpoken) format.spoken.add(row.element);
    for (const name of row.attributes) add(format.attributes, row.element, name);
  }
  return format;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  if (value === '') return;
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** What the national data of 2020 hold, professional entries and associations included. */
function censusRows() {
  const path = sharedGuideFile('census-elements.csv');
  const [, ...lines] = path ? readFileSync(path, 'utf8').trim().split('\n') : [];
  const namesIn = (list = '') =>
    list
      .split(' ')
      .filter(Boolean)
      .map((one) => one.replace(/:\d+$/, ''));
  return lines.map((line) => {
    const [element = '', , , , withText = '0', attributes, parents] = line.split(',');
    const names = namesIn(attributes).filter((name) => !/^xmlns|^xsi/.test(name));
    return { element, isSpoken: withText !== '0', attributes: names, parents: namesIn(parents) };
  });
}

/** What the national entries send to: « mairie », « Mairie ». */
export function censusPivots(): { pivot: string; title: string }[] {
  const path = sharedGuideFile('census-pivots.csv');
  const [, ...lines] = path ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return lines.map((line) => {
    const [pivot = ''] = line.split(',');
    const title = /[^,"]+/.exec(line.split(/=\d+,/).at(-1) ?? '')?.[0] ?? pivot;
    return { pivot, title: title.trim() };
  });
}

function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** The shortest way down from a root; null for what only other files hold. */
function pathTo(format: Format, wanted: string): string[] | null {
  return shortest(
    format,
    ROOTS.map((root) => [root]),
    (name) => name === wanted,
  );
}

function shortest(
  { children }: Format,
  from: readonly (readonly string[])[],
  isThere: (name: string) => boolean,
): string[] | null {
  const seen = new Set<string>();
  const waiting = [...from];
  for (const path of waiting) {
    const last = path.at(-1) ?? '';
    if (isThere(last)) return [...path];
    if (seen.has(last)) continue;
    seen.add(last);
    for (const child of children.get(last) ?? []) waiting.push([...path, child]);
  }
  return null;
}

/** The last of a path once for each of these children; words at the end of each. */
function entryWith(format: Format, path: readonly string[], children: readonly string[]): string {
  let serial = 0;
  const element = (name: string, inside: string, next?: string): string => {
    serial += 1;
    // An entry is named by its words (3.3) or by a title (3.5), never by both.
    const isNamed = format.spoken.has(name) && next === undefined;
    const isTitled = !isNamed && next !== 'Titre' && format.children.get(name)?.has('Titre');
    const title = isTitled ? `<Titre>Titre ${serial} de ${name}</Titre>` : '';
    return `<${name}${attributesOf(format, name, serial)}>${title}${inside}</${name}>`;
  };
  const within = (names: readonly string[], words: string): string =>
    names.reduceRight((inner, name, depth) => element(name, inner, names[depth + 1]), words);

  const [root = '', ...above] = path;
  const parent = above.pop();
  const each = children.map((child, index) => {
    const down = shortest(format, [[child]], (name) => format.spoken.has(name));
    const words = down ? `Dit en ${index}` : '';
    return within([...(parent ? [parent] : []), ...(down ?? [child])], words);
  });
  const inside = within([...above, ''].slice(0, -1), each.join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns:dc="http://purl.org/dc/elements/1.1/"${attributesOf(format, root, 0)}><dc:title>Le four</dc:title>${inside}</${root}>`;
}

const VALUES: Readonly<Record<string, string>> = {
  URL: 'https://four.example/page',
  spUrl: 'https://four.example/fiche',
  audience: 'Particuliers',
  LienPublication: 'F90002',
  LienID: 'F90002',
  affichage: 'onglet',
  positionIllustration: 'droite',
  langue: 'fr',
  format: 'application/pdf',
  poids: '12 KB',
  date: '2026-03-02',
  dateDerniereModificationImportante: '2026-03-02',
  fusionHorizontale: '1',
  fusionVerticale: '1',
  largeur: '20',
  valeur: '12',
  titre: 'Prix',
  unite: 'euros',
};

function attributesOf({ attributes }: Format, name: string, serial: number): string {
  const given = [...(attributes.get(name) ?? [])].map((attribute) => {
    const value = attribute === 'ID' ? `F9${serial}` : (VALUES[attribute] ?? 'oui');
    return ` ${attribute}="${value}"`;
  });
  return given.join('');
}
