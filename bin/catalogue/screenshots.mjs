import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { axeViolations } from './check-axe.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

const browserFlags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Opens catalogue pages in a browser: photographs them, has axe read them. */
export async function shoot(folder, pages, { widths, schemes, shots, axe }) {
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: browserFlags.split(' '),
  });
  try {
    for (const scheme of schemes) {
      for (const width of widths) {
        await shootAll({ browser, server, folder, pages, width, scheme, shots, axe });
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function shootAll({ browser, server, folder, pages, width, scheme, shots, axe }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  for (const { address } of pages) {
    await tab.goto(`http://127.0.0.1:${server.address().port}${address}`, { waitUntil: 'load' });
    await tab.evaluate(showEverything);
    await tab.waitForTimeout(150);
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) process.stdout.write(`${address} overflows by ${overflow} px at ${width}\n`);
    for (const violation of axe ? await axeViolations(tab) : []) {
      process.stdout.write(`${address} ${width} ${scheme}: ${violation}\n`);
    }
    if (!shots) continue;
    const name = address
      .replace(/^\/pages\//, '')
      .replace(/\.html$/, '')
      .replaceAll('/', '-');
    const path = join(folder, 'shots', `${name}-${width}-${scheme}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await tab.screenshot({ path, fullPage: true });
  }
  await context.close();
}

/** Loads the lazy images, which a whole-page photograph would miss. */
async function showEverything() {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
}

async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = readFileSync(join(folder, pathname));
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'",
      );
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
