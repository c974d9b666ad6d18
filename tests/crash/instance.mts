/** A second instance of the platform on the database under test; says its port when it serves. */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createPlatform } from '../../bin/lib/strapi.mts';

const strapi = createPlatform({ servesAdmin: false, quiet: true });
strapi.dirs.static.public = join(process.env['DATA_DIR'] ?? '.', 'public');
mkdirSync(join(strapi.dirs.static.public, 'uploads'), { recursive: true });
await strapi.load();
strapi.server.mount();
strapi.server.listen(0, '127.0.0.1', () => {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  process.stdout.write(`port ${port}\n`);
});
