import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SettingsError } from '#platform';
import type { PublicAnswer } from '#web';
import { typeOfAsset } from '../domain/asset';
import { GUIDE } from './guide-address';

/** The mark of the source of the texts, which the operator was allowed to show. */
export interface GuideLogo {
  readonly href: string;
  readonly type: string;
  readonly body: Buffer;
}

const LARGEST = 200 * 1024;

/** None without the setting. @throws SettingsError when the file is not an image that fits a page */
export function readLogo(path: string | undefined): GuideLogo | null {
  if (!path) return null;
  const body = contentOf(path);
  const type = typeOfLogo(body);
  if (!type)
    throw new SettingsError(`GUIDE_LOGO : ${path} n’est ni PNG, ni JPEG, ni WebP, ni SVG.`);
  if (body.length > LARGEST) throw new SettingsError(`GUIDE_LOGO : ${path} dépasse 200 Ko.`);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  return { href: `${GUIDE}/logo/${hash}`, type, body };
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new SettingsError(`GUIDE_LOGO : le fichier ${path} ne peut pas être lu.`);
  }
}

function typeOfLogo(body: Buffer): string | null {
  const type = typeOfAsset(body);
  if (type) return type.startsWith('image/') ? type : null;
  // The operator’s own file; no page runs a script of it, nor does its address.
  const isSvg = /^(<\?xml[^>]*>\s*)?<svg[\s/>]/.test(body.toString('utf8').trimStart());
  return isSvg ? 'image/svg+xml' : null;
}

export const answerLogo = (logo: GuideLogo | null, hash: string | undefined): PublicAnswer =>
  logo?.href.endsWith(`/${hash}`)
    ? { kind: 'file', type: logo.type, body: logo.body, immutable: true, keep: 'if-room' }
    : { kind: 'not-found' };
