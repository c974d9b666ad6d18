import { rmSync } from 'node:fs';
import type {} from './booted.ts';
import type { TestDatabase } from './database.mts';

declare global {
  var afterParvis: { readonly database: TestDatabase; readonly scratch: string };
}

export default async function tearDown(): Promise<void> {
  // A page that a failed test left open would be waited for.
  globalThis.parvis.strapi.server.httpServer.closeAllConnections();
  await globalThis.parvis.strapi.destroy();
  await globalThis.afterParvis.database.drop();
  rmSync(globalThis.afterParvis.scratch, { recursive: true, force: true });
}
