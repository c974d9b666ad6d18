import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { templates, type TemplateName } from '../templates';
import { placeholderCss } from '../views/components/picture/placeholder';
import { fontAddress } from './fonts';
import type { Palette } from './palette';
import type { Scheme } from './scheme';
import { fontFaces, fontStack } from './typography';

export interface Stylesheet {
  css: string;
  hash: string;
  /** `/assets/site-<hash>.css` */
  address: string;
  /** Fonts that the first screen needs, to preload. */
  preloadFonts: string[];
}

/** The one stylesheet of a site: its fonts and colours, the base, its template. */
export function stylesheetFor(template: TemplateName, palette: Palette): Stylesheet {
  const css = colours(palette) + templateCss(template);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return {
    css,
    hash,
    address: `/assets/site-${hash}.css`,
    preloadFonts: [fontAddress(templates[template].fonts.title)],
  };
}

const colours = ({ light, dark }: Palette) =>
  `:root{${properties(light)}}@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`;

const properties = (scheme: Scheme) =>
  Object.entries(scheme)
    .map(([name, colour]) => `--${kebab(name)}:${colour}`)
    .join(';');

const kebab = (name: string) => name.replace(/[A-Z]|\d/g, (letter) => `-${letter.toLowerCase()}`);

const minified = new Map<TemplateName, string>();

function templateCss(name: TemplateName): string {
  const known = minified.get(name);
  if (known !== undefined) return known;
  const css = transformSync(source(name), { loader: 'css', minify: true, target: 'es2022' }).code;
  minified.set(name, css.trim());
  return minified.get(name) ?? '';
}

function source(name: TemplateName): string {
  const { title, text } = templates[name].fonts;
  const web = webSource();
  return [
    [...new Set([title, text])].map(fontFaces).join(''),
    `:root{--font-title:${fontStack(title)};--font-text:${fontStack(text)}}`,
    layer('base', [...sheetsOf(join(web, 'design/css')), placeholderCss()]),
    layer('template', sheetsOf(join(web, 'templates', name))),
    layer('print', [readFileSync(join(web, 'design/print.css'), 'utf8')]),
  ].join('\n');
}

/** What comes in a later layer wins, however modest its selector. */
const layer = (name: string, sheets: string[]) => `@layer ${name}{${sheets.join('\n')}}`;

/** Sheets of a folder in the order of their names: `10-reset.css`, `20-type.css`… */
const sheetsOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Sheets are not compiled: they are read where they were written. */
function webSource(folder = __dirname): string {
  const candidate = join(folder, 'plugins/web/server/src');
  if (existsSync(join(candidate, 'design/css'))) return candidate;
  if (dirname(folder) === folder) throw new Error('The style sheets of the web plugin are missing');
  return webSource(dirname(folder));
}
