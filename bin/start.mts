/** Serves the platform; everything is configured by the environment (README, « Configuration »). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorError, runScript, say } from './lib/console.mts';

process.chdir(resolve(import.meta.dirname, '..'));

await runScript(async () => {
  if (!existsSync('dist/build/index.html')) {
    throw new OperatorError('Parvis n’est pas construit : lancez d’abord « npm run build ».');
  }
  const { openInstallation } = await import('./lib/installation.mts');
  const { serve } = await import('./lib/serve.mts');
  const installation = await openInstallation();
  await serve(installation);
  const { platformUrl, listen } = installation.settings;
  say(`Parvis répond sur ${listen.host}:${listen.port} ; administration : ${platformUrl}/admin`);
});
