import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { OperatorError } from './console.mts';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without sandbox, as root needs; nothing asked of the network by the browser itself. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Sites of this machine, whatever its resolver knows.
  '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1',
];

/** Program of the installed browser, or the one that CHROMIUM names. */
export function browserPath(): string {
  const found = process.env['CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path));
  if (found) return found;
  throw new OperatorError('Chromium est introuvable : installez-le, ou nommez-le par CHROMIUM.');
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
