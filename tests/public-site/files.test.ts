import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { media } from '#media';
import request from 'supertest';
import { cahors, cardaillac, inSite, siteOf } from '../cast';
import { platformHost, strapi } from '../harness/booted';
import { phonePhoto } from '../uploads/samples';
import { visit } from './visitor';

/** Addresses of a photo of Cahors: the original, the thumbnail and a variant. */
let addresses: string[];

beforeAll(async () => {
  await siteOf(cardaillac);
  const filepath = join(tmpdir(), 'parvis-upload-pont.jpg');
  await writeFile(filepath, await phonePhoto());
  const [photo] = await inSite(await siteOf(cahors), () =>
    media(strapi).addFiles([
      {
        filepath,
        originalFilename: 'Pont.jpg',
        info: { alternativeText: 'Le pont' },
      },
    ]),
  );
  const formats = Object.values(photo?.formats ?? {}) as { url: string }[];
  addresses = [photo?.url ?? '', ...formats.map(({ url }) => url)];
});

test('a photo and its sizes are served on the host of their site, and by the platform', async () => {
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    await visit(cahors, address).expect(200);
    await request(strapi.server.httpServer).get(address).set('Host', platformHost).expect(200);
  }
});

test('they are not there on the host of another site, however their address is written', async () => {
  for (const address of addresses) {
    await visit(cardaillac, address).expect(404);
    await visit(cardaillac, address.replace('.', '%2e')).expect(404);
    await visit(cardaillac, address.replace('/uploads/', '/uploads//')).expect(301);
  }
});
