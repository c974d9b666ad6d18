import { Command } from 'commander';
import { OperatorError, say } from '../lib/console.mts';
import { withPlatform } from '../lib/with-platform.mts';

interface Options {
  email: string;
}

export const secondFactorReset = () =>
  new Command('second-factor:reset')
    .description('retire sa double authentification à qui a perdu téléphone et codes de secours')
    .requiredOption('--email <adresse>', 'adresse de courriel, qui sert d’identifiant')
    .action(({ email }: Options) => withPlatform((strapi) => reset(strapi, email)));

async function reset(strapi: Parameters<Parameters<typeof withPlatform>[0]>[0], email: string) {
  const { platform } = await import('#platform');
  const { scope, secondFactor } = platform(strapi);
  const wanted = email.trim().toLowerCase();
  const account = (await secondFactor.holders()).find((holder) => holder.email === wanted);
  if (!account) {
    throw new OperatorError(`Aucun compte ${wanted} n’a de double authentification.`);
  }
  await scope.runInPlatform('commande second-factor:reset', () => secondFactor.reset(account));
  say(
    `Le compte ${wanted} se connecte de nouveau avec son seul mot de passe ; un courriel le dit.`,
  );
  say('Si son rôle demande une double authentification, elle lui sera demandée à la connexion.');
}
