/** A second instance of the platform on the database under test; says its port when it serves. */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { platform } from '#platform';
import { createPlatform } from '../../bin/lib/strapi.mts';
import { leaveMark } from './mark-job.ts';

const strapi = createPlatform({ servesAdmin: false, quiet: true });
strapi.dirs.static.public =
  process.env['PUBLIC_DIR'] ?? join(process.env['DATA_DIR'] ?? '.', 'public');
mkdirSync(join(strapi.dirs.static.public, 'uploads'), { recursive: true });
await strapi.load();
if (process.env['LEAVES_MARKS']) await platform(strapi).jobs.define(leaveMark(strapi));
strapi.server.mount();
strapi.server.listen(0, '127.0.0.1', () => {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  process.stdout.write(`port ${port}\n`);
});
