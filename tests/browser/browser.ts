import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { port } from '../harness/booted';
import { findChromium } from './find-chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Every site of the platform under test, whatever the machine's resolver knows.
  '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1',
];

/** A browser with a fresh profile; close it in `afterAll`. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });

/** A visitor of their own: no cookie, no cache, nothing remembered. */
export async function newVisitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  return context.newPage();
}

/** Address of a page of a site: `addressOf(cahors, '/actualites')`. */
export const addressOf = ({ label }: { readonly label: string }, path = '/'): string =>
  `http://${label}.localhost:${port}${path}`;
