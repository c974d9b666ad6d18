/** Compiles the server, assembles the public assets and builds the administration. */
import { resolve } from 'node:path';
import { build, WHOLE_BUILD } from './lib/build.mts';
import { runScript, say } from './lib/console.mts';

process.chdir(resolve(import.meta.dirname, '..'));

await runScript(async () => {
  const made = await build(WHOLE_BUILD);
  if (made.length === 0) say('Tout est à jour.');
});
