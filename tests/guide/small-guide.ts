import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { buffer } from 'node:stream/consumers';
import { guide, type Audience } from '#guide';
import { strapi } from '../harness/booted';

/** Files of a small archive: `F1.xml` and its content. */
export type Files = Readonly<Record<string, string>>;

/** An entry of our own in the official format. */
export const entry = (id: string, title: string, type = 'Fiche d’information', text = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="${id}" type="${type}">
<dc:title>${title}</dc:title><dc:date>modified 2026-03-02</dc:date>
<Texte><Paragraphe>${title}. ${text}</Paragraphe></Texte></Publication>`;

/** `F1.xml` to `F<count>.xml`. */
export const entries = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => `F${index + 1}`).map((id) => [
      `${id}.xml`,
      entry(id, `Fiche ${id}`),
    ]),
  );

export const redirections = (madeOn: string, moves: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Redirections xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date>modified ${madeOn}</dc:date>
${Object.entries(moves)
  .map(([from, to]) => `<Redirection from="${from}" to="${to}" date="${madeOn}" type="Fiche"/>`)
  .join('\n')}
</Redirections>`;

export function tarOf(files: Files): Promise<Buffer> {
  const tar = pack();
  for (const [name, xml] of Object.entries(files)) tar.entry({ name: `vosdroits/${name}` }, xml);
  tar.finalize();
  return buffer(tar);
}

/** The path of a file that holds these bytes. */
export function onDisk(bytes: Buffer, name = 'archive.tar'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'parvis-guide-test-')), name);
  writeFileSync(path, bytes);
  return path;
}

/** Whose guide the tests of imports replace, again and again. */
export const audience: Audience = 'professionnels';

/** As visitors read it now. */
export const titleOf = async (id: string): Promise<string | undefined> =>
  (await guide(strapi).reading().entryAt(audience, id))?.facts.title;

/** The guide is the same for every test file: each begins without one, and leaves none. */
export async function forgetGuide(): Promise<void> {
  await strapi.db.connection.raw(
    'truncate guide_entries, guide_generations, guide_redirections, guide_assets, guide_imports',
  );
}
