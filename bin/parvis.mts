/** The operator's commands: `npm run parvis -- --help`. */
import { resolve } from 'node:path';
import { parvis } from './commands/index.mts';
import { runScript } from './lib/console.mts';

process.chdir(resolve(import.meta.dirname, '..'));

await runScript(() => parvis().parseAsync());
