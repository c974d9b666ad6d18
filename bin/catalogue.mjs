// Writes every example of every view, in every template and tone, as static
// pages under .cache/catalogue, with their images and stylesheets.
// With --shots, photographs them at several widths in both schemes; with
// --axe, has axe read them. With --official, the pages are the varied corpus of
// the national guide, read from the shared data (PARVIS_SHARED_DATA).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { shoot } from './catalogue/screenshots.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const folder = join(cache, 'catalogue');

const { values } = parseArgs({
  options: {
    shots: { type: 'boolean' },
    axe: { type: 'boolean' },
    official: { type: 'boolean' },
    page: { type: 'string', default: '' },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
});

const { pagesWith, officialPagesWith, stylesheets, assembleAssets, drawExampleImages } =
  await loadEntry();
rmSync(join(folder, 'pages'), { recursive: true, force: true });
if (!values.official) await drawExampleImages(join(folder, 'examples'));
const islands = await assembleAssets(join(folder, 'assets'));
const pages = values.official ? await officialPagesWith(islands) : pagesWith(islands);
for (const { address, css } of stylesheets) write(address, css);
for (const { address, html } of pages) write(address, html);
write('/index.html', index(pages));
process.stdout.write(`${pages.length} pages in ${folder}\n`);

if (values.shots || values.axe) {
  const wanted = pages.filter(({ address }) => address.includes(values.page));
  await shoot(folder, wanted, {
    widths: values.width.map(Number),
    schemes: values.scheme,
    shots: values.shots,
    axe: values.axe,
  });
}

/** The views are bundled as they stand, so that no build is needed to look at them. */
async function loadEntry() {
  const outfile = join(cache, 'catalogue-entry.cjs');
  await build({
    entryPoints: [join(root, 'bin/catalogue/entry.tsx')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    packages: 'external',
    logLevel: 'warning',
    alias: {
      '#platform': join(root, 'plugins/platform/server/src/domain/index.ts'),
      '#web': join(root, 'bin/catalogue/web.ts'),
    },
  });
  return createRequire(import.meta.url)(outfile);
}

function write(address, text) {
  const file = join(folder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function index(all) {
  const items = all.map(({ address }) => `<li><a href="${address}">${address}</a></li>`);
  return `<!doctype html><html lang="fr"><title>Catalogue</title><h1>Catalogue</h1><ul>${items.join('')}</ul></html>`;
}
