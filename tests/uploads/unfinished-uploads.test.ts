import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { media, type LibraryEntry } from '#media';
import { platform } from '#platform';
import { cardaillac, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const NIGHTLY = { name: 'media.erase-unfinished-uploads', payload: z.object({}) };
const notes = join(platform(strapi).settings.dataDir, 'unfinished-uploads');
const uploads = join(strapi.dirs.static.public, 'uploads');
const TWO_DAYS_AGO = new Date(Date.now() - 2 * 86_400_000);

/** What a killed process leaves: files on disk, and the note of an upload that did not end. */
function leave(hash: string, begun: Date, ext = '.pdf') {
  const files = [{ hash, ext }];
  mkdirSync(notes, { recursive: true });
  writeFileSync(join(uploads, `${hash}${ext}`), 'left behind');
  writeFileSync(join(notes, `${hash}.json`), JSON.stringify({ hash, files }));
  utimesSync(join(notes, `${hash}.json`), begun, begun);
}

const noted = (hash: string) => existsSync(join(notes, `${hash}.json`));
const stored = (name: string) => existsSync(join(uploads, name));

async function tidyUntil(done: () => boolean) {
  await platform(strapi).jobs.enqueue(NIGHTLY, {});
  for (let tries = 0; tries < 100 && !done(); tries += 1) {
    await new Promise((later) => setTimeout(later, 100));
  }
}

async function upload(): Promise<LibraryEntry> {
  const file = { filepath: __filename, originalFilename: 'avis.txt', info: {} };
  const site = await siteOf(cardaillac);
  const [entry] = await inSite(site, () => media(strapi).addFiles([file]));
  return entry as LibraryEntry;
}

test('an upload that ends leaves no note', async () => {
  const { hash } = await upload();
  await tidyUntil(() => !noted(hash));
  expect(noted(hash)).toBe(false);
});

test('what a killed upload stored is erased the day after, once', async () => {
  leave('coupe-1', TWO_DAYS_AGO);
  await tidyUntil(() => !noted('coupe-1'));
  expect([stored('coupe-1.pdf'), noted('coupe-1')]).toEqual([false, false]);
  const left = readdirSync(uploads).length;
  leave('coupe-2', TWO_DAYS_AGO);
  await tidyUntil(() => !noted('coupe-2'));
  expect(readdirSync(uploads)).toHaveLength(left);
});

test('what a row names is kept, and so is an upload of today', async () => {
  const { hash, ext } = await upload();
  leave(hash, TWO_DAYS_AGO, ext);
  leave('en-cours', new Date());
  leave('coupe-3', TWO_DAYS_AGO);
  await tidyUntil(() => !noted('coupe-3') && !noted(hash));
  expect([stored(`${hash}${ext}`), stored('en-cours.pdf'), noted('en-cours')]).toEqual([
    true,
    true,
    true,
  ]);
});

test('a note that was cut short stops nothing', async () => {
  leave('coupe-4', TWO_DAYS_AGO);
  writeFileSync(join(notes, 'tronquee.json'), '{"hash":');
  utimesSync(join(notes, 'tronquee.json'), TWO_DAYS_AGO, TWO_DAYS_AGO);
  await tidyUntil(() => !noted('coupe-4') && !noted('tronquee'));
  expect([noted('coupe-4'), noted('tronquee')]).toEqual([false, false]);
});
