import { copyFileSync, existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { fontAddress, fonts, fontSource, type FontFamily } from './fonts';

/** Addresses of the built islands by name: `{ map: '/assets/map-3F5A.js' }`. */
export type AssetManifest = Record<string, string>;

/**
 * Writes the fonts and the islands, under names that hold the hash of their
 * bytes, into the folder served at `/assets`, with a `manifest.json`.
 */
export async function assembleAssets(outDir: string): Promise<AssetManifest> {
  mkdirSync(join(outDir, 'fonts'), { recursive: true });
  for (const name of Object.keys(fonts) as FontFamily[]) {
    copyFileSync(fontSource(name), join(outDir, 'fonts', basename(fontAddress(name))));
  }
  const manifest = await buildIslands(outDir);
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function buildIslands(outDir: string): Promise<AssetManifest> {
  const { metafile } = await build({
    entryPoints: islands(),
    outdir: outDir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.css': 'file' },
    publicPath: '/assets',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  });
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
  return Object.fromEntries(
    entries.map(([file, { entryPoint = '' }]) => [
      basename(entryPoint, '.ts'),
      `/assets/${basename(file)}`,
    ]),
  );
}

/** The scripts of every plugin; what they share with nobody stands in a folder below them. */
function islands(): string[] {
  const files = globSync('*/islands/*.ts', { cwd: pluginsFolder() })
    .filter((file) => !/\.(d|test)\.ts$/.test(file))
    .map((file) => join(pluginsFolder(), file));
  const names = files.map((file) => basename(file));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two plugins bring an island of the name ${twice}`);
  return files;
}

/** Islands are sources for the browser: they are read where they were written. */
function pluginsFolder(folder = __dirname): string {
  const candidate = join(folder, 'plugins');
  if (existsSync(join(candidate, 'web/islands/map.ts'))) return candidate;
  if (dirname(folder) === folder) throw new Error('The islands of the web plugin are missing');
  return pluginsFolder(dirname(folder));
}
