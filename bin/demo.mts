/** Installs and serves the demonstration: `npm run demo`, `npm run demo -- --reset`. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { inFrench } from './commands/french.mts';
import { runScript } from './lib/console.mts';
import { demonstrate } from './lib/demonstration.mts';

process.chdir(resolve(import.meta.dirname, '..'));

const command = new Command('demo')
  .description('Installe et sert la démonstration de Parvis. PORT choisit un autre port que 1337.')
  .option('--reset', 'efface la démonstration et la recommence')
  .action(({ reset = false }: { reset?: boolean }) => demonstrate({ reset }));

await runScript(() => inFrench(command).parseAsync());
