import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectOk, platform } from '#platform';
import { cahors, cardaillac, inPlatform, inSite, siteOf, type CastCommune } from '../cast';
import { strapi } from '../harness/booted';

const { privateFiles, settings } = platform(strapi);
const about = { uid: 'plugin::contact.contact-message', documentId: 'demande-de-monique' };
const options = { name: 'Mot.txt', accept: ['text/plain'], maxBytes: 1e6, about };

const on = async <T>(commune: CastCommune, work: () => Promise<T>) =>
  inSite(await siteOf(commune), work);

async function* sent(text: string) {
  yield await Promise.resolve(Buffer.from(text));
}

const keep = async (text: string) => expectOk(await privateFiles.keep(sent(text), options));

async function read(documentId: string): Promise<string | null> {
  const opened = await privateFiles.open(documentId);
  if (!opened) return null;
  let text = '';
  for await (const piece of opened.content) text += piece.toString();
  return text;
}

async function pathOf(documentId: string): Promise<string> {
  const row = await inPlatform(() =>
    strapi.db.query('plugin::platform.private-file').findOne({ where: { documentId } }),
  );
  const { storedAs } = row as { storedAs: string };
  return join(settings.dataDir, 'private', storedAs.slice(0, 2), storedAs);
}

async function until(holds: () => boolean) {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) {
    await new Promise((later) => setTimeout(later, 100));
  }
}

test('a file is read on its site and does not exist for the neighbour', async () => {
  const { documentId } = await on(cahors, () => keep('Ma carte est perdue.'));
  expect(await on(cahors, () => read(documentId))).toBe('Ma carte est perdue.');
  expect(await on(cardaillac, () => read(documentId))).toBeNull();
  expect(await on(cardaillac, () => privateFiles.destroy(documentId))).toBe(false);
  expect(await on(cardaillac, () => privateFiles.about(about))).toEqual([]);
  expect(await on(cahors, () => privateFiles.about(about))).toHaveLength(1);
});

test('a destroyed file leaves the disk once that is committed', async () => {
  const { documentId } = await on(cahors, () => keep('À détruire.'));
  const path = await pathOf(documentId);
  const undone = on(cahors, () =>
    strapi.db.transaction(async () => {
      await privateFiles.destroy(documentId);
      throw new Error('undone');
    }),
  );
  await expect(undone).rejects.toThrow('undone');
  expect(await on(cahors, () => read(documentId))).toBe('À détruire.');

  expect(await on(cahors, () => privateFiles.destroy(documentId))).toBe(true);
  expect(await on(cahors, () => read(documentId))).toBeNull();
  await until(() => !existsSync(path));
  expect(existsSync(path)).toBe(false);
});

test('what a person’s file is called is written in no journal', async () => {
  await on(cahors, () => keep('Secret de famille.'));
  const { rows } = await inPlatform(() =>
    strapi.db.connection.raw<{ rows: unknown[] }>(
      `select * from journal_entries j where j::text like '%Mot.txt%'`,
    ),
  );
  expect(rows).toEqual([]);
});
