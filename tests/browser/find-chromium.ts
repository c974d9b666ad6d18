import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium: the one that CHROMIUM_PATH names, one that the machine has, the
 * distribution's (installed when that is allowed), or the one that Playwright fetches.
 */
export function findChromium(): string {
  const found = installed() ?? fromDistribution() ?? fromPlaywright();
  if (found) return found;
  throw new Error(
    'No Chromium on this machine: install the package « chromium », or name one in CHROMIUM_PATH.',
  );
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...INSTALLED].find((path) => existsSync(path));
}

function fromDistribution(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const quietly = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  } as const;
  try {
    execFileSync('apt-get', ['update'], quietly);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  } catch {
    return undefined; // no mirror answers: Playwright may still know one
  }
  return installed();
}

function fromPlaywright(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  try {
    const cli = require.resolve('playwright-core/cli.js');
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return existsSync(path) ? path : undefined;
}
