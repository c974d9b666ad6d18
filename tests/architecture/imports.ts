import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import statement: who asks, and what for. */
export interface Import {
  /** Path of the file from the root of the repository: `plugins/news/server/src/index.ts`. */
  readonly from: string;
  /** As it is written: `#web`, `./store`, `node:path`. */
  readonly specifier: string;
  /** The file or folder that a relative specifier names, from the root. */
  readonly to: string | null;
}

const ROOT = resolve(__dirname, '../..');

export const sources = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: ROOT, exclude: (path) => path.includes('node_modules') })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every import, export-from and require of the files, types included. */
export const importsOf = (files: readonly string[]): Import[] =>
  files.flatMap((from) =>
    ts.preProcessFile(textOf(from), true, true).importedFiles.map(({ fileName }) => ({
      from,
      specifier: fileName,
      to: fileName.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), fileName)) : null,
    })),
  );

/** `news` for a file of the news plugin. */
export const pluginOf = (file: string): string | null =>
  /^plugins\/([^/]+)\//.exec(file)?.[1] ?? null;

/** `domain` for a file in the domain folder of a plugin's server; null for its lists of calls. */
export const layerOf = (file: string): string | null =>
  /^plugins\/[^/]+\/server\/src\/([^/]+)\//.exec(file)?.[1] ?? null;

export const say = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;
