import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** One official file: `F1234.xml` and its content. */
export interface OfficialFile {
  readonly name: string;
  readonly xml: string;
}

/** The shared data stand beside the repository, or where PARVIS_SHARED_DATA says. */
const folders = [
  process.env.PARVIS_SHARED_DATA ?? '',
  resolve(__dirname, '../../../shared/data'),
  resolve(__dirname, '../../../../shared/data'),
];

export const sharedGuideFile = (name: string): string | undefined => sharedFile(`guide/${name}`);

export function sharedFile(name: string): string | undefined {
  return folders
    .filter(Boolean)
    .map((folder) => resolve(folder, name))
    .find((path) => existsSync(path));
}

/** The varied corpus and the original entry of format 3.5; nothing where they are missing. */
export async function* officialCorpus(): AsyncGenerator<OfficialFile> {
  const sample = sharedGuideFile('sample-3.5/F31403.xml');
  if (sample) yield { name: 'F31403.xml', xml: readFileSync(sample, 'utf8') };
  const corpus = sharedGuideFile('corpus-particuliers.tar.gz');
  if (corpus) yield* filesOf(createReadStream(corpus).pipe(createGunzip()));
}

const wholeArchive = (): string | undefined => sharedGuideFile('particuliers-3.3-2020-11.tar.xz');

/** Whether the archive is here, and what opens it. */
export const wholeAudienceHere = (): boolean =>
  wholeArchive() !== undefined && spawnSync('xz', ['--version']).status === 0;

/** The whole audience of 2020, 4,873 files. */
export async function* wholeAudience(): AsyncGenerator<OfficialFile> {
  const archive = wholeArchive();
  if (archive) yield* filesOf(spawn('xz', ['-dc', archive]).stdout);
}

async function* filesOf(tar: Readable): AsyncGenerator<OfficialFile> {
  const entries = extract();
  tar.pipe(entries);
  for await (const entry of entries) {
    const name = entry.header.name.split('/').at(-1) ?? '';
    const xml = await text(entry);
    if (name.endsWith('.xml')) yield { name, xml };
  }
}
