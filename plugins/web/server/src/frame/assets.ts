import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

let assets = new Map<string, Asset>();
let manifest: Record<string, string> = {};

/** Reads the built fonts and islands (a few hundred kilobytes) once, at start. */
export function loadAssets(folder: string): void {
  assets = new Map(existsSync(folder) ? filesOf(folder, '/assets') : []);
  const file = join(folder, 'manifest.json');
  manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as typeof manifest) : {};
}

function filesOf(folder: string, address: string): [string, Asset][] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path, `${address}/${name}`);
    const type = TYPES[extname(name)];
    return type ? [[`${address}/${name}`, { type, body: readFileSync(path) }]] : [];
  });
}

export const assetAt = (address: string): Asset | undefined => assets.get(address);

/** Hashed addresses of the built islands by their names. */
export const islandAddresses = (): Readonly<Record<string, string>> => manifest;

/** Hashed address of a built island by its name. */
export const assetAddress = (name: string): string | undefined => manifest[name];
