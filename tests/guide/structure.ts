import { SaxesParser } from 'saxes';
import type { OfficialFile } from './official-files';

/** Attributes that change what an element is drawn as. */
const SHAPING = ['affichage', 'type', 'fusionHorizontale', 'fusionVerticale', 'important'];
/** Elements whose type names an official kind of text, not a shape. */
const SHAPED = ['BlocCas', 'Cas', 'ListeSituations', 'Liste', 'Rangée', 'Colonne', 'Cellule'];

/** What a file is made of: each element in its parent, each shape of an element. */
export function structureOf(xml: string): Set<string> {
  const found = new Set<string>();
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    found.add(`${path.at(-1) ?? ''} > ${name}`);
    path.push(name);
    if (SHAPED.includes(name)) shapesOf(name, attributes).forEach((shape) => found.add(shape));
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return found;
}

const shapesOf = (name: string, attributes: Readonly<Record<string, string>>): string[] =>
  SHAPING.filter((shape) => attributes[shape] !== undefined).map((shape) =>
    shape.startsWith('fusion') ? `${name}@${shape}` : `${name}@${shape}=${attributes[shape]}`,
  );

/**
 * A few of these files that hold, together, everything that all of them are made of: each time the
 * one that brings most for its length.
 */
export function covering(files: readonly OfficialFile[]): OfficialFile[] {
  const rest = files.map((file) => ({ file, brings: structureOf(file.xml) }));
  const chosen: OfficialFile[] = [];
  for (;;) {
    const best = rest.reduce((one, other) => (worth(other) > worth(one) ? other : one), NOTHING);
    if (best.brings.size === 0) return chosen;
    chosen.push(best.file);
    const held = [...best.brings];
    for (const { brings } of rest) for (const part of held) brings.delete(part);
  }
}

interface Candidate {
  readonly file: OfficialFile;
  readonly brings: Set<string>;
}

const NOTHING: Candidate = { file: { name: '', xml: '' }, brings: new Set() };

/** A long entry takes longer to judge; a page takes some time whatever its length. */
const worth = ({ file, brings }: Candidate): number => brings.size / (file.xml.length + 20_000);
