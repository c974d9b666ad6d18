import { Command } from 'commander';
import { OperatorError, say } from '../lib/console.mts';
import { newPassword } from '../lib/password.mts';
import { withPlatform } from '../lib/with-platform.mts';

interface Options {
  email: string;
  firstname: string;
  lastname: string;
  role: string;
  site?: string;
  password?: string;
}

export const userCreate = () =>
  new Command('user:create')
    .description('donne à une personne accès à l’administration, sur un site ou partout')
    .requiredOption('--email <adresse>', 'adresse de courriel, qui sert d’identifiant')
    .requiredOption('--firstname <prénom>', 'prénom')
    .requiredOption('--lastname <nom>', 'nom')
    .requiredOption(
      '--role <rôle>',
      'platform-administrator, webmaster, site-manager, editor, contributor…',
    )
    .option('--site <site>', 'hôte ou code INSEE ; sans lui, toute la plateforme')
    .option('--password <mot de passe>', 'tiré au hasard et affiché une fois par défaut')
    .action((options: Options) => withPlatform((strapi) => create(strapi, options)));

async function create(strapi: Parameters<Parameters<typeof withPlatform>[0]>[0], options: Options) {
  const { sites, createAccountMessage } = await import('#sites');
  const password = options.password ?? newPassword();
  const creation = await sites(strapi).createAccount({ ...options, password });
  if (!creation.ok) {
    throw new OperatorError(createAccountMessage(creation.reason, creation.details));
  }
  const { account, membership } = creation.value;
  if (account === 'created') {
    say(`Compte ${options.email} créé.`);
    if (!options.password) say(`Mot de passe, à changer à la première connexion : ${password}`);
    return;
  }
  say(
    membership === 'granted'
      ? `Le compte ${options.email} existait ; cette habilitation lui est ajoutée.`
      : `Le compte ${options.email} a déjà cette habilitation. Rien n’a changé.`,
  );
}
