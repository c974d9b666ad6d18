import type { Core } from '@strapi/strapi';
import { heartbeat } from './jobs/heartbeat';
import { declarePermissions } from './screens/declare-permissions';
import { describeScreens } from './screens/describe-screens';
import { visitorAccounts } from './screens/visitor-accounts';
import { platform } from './services';
import { forgetFailures } from './sign-in/forget-failures';
import { forgetVisits } from './spam-defence/forget-visits';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await declarePermissions(strapi, 'platform', {
    'journal.read': 'Lire le journal',
    'mail.manage': 'Voir les courriels envoyés, et les renvoyer',
    'operation.manage': 'Surveiller l’exploitation',
    'second-factor.reset': 'Réinitialiser la double authentification d’une personne',
  });
  await describeScreens(strapi, visitorAccounts);
  const { jobs, mail, privateFiles, siteChanges, signIn, spam } = platform(strapi);
  await jobs.define(heartbeat);
  await mail.defineJobs();
  await privateFiles.defineJobs();
  await jobs.define(forgetVisits(spam));
  await jobs.define(forgetFailures(signIn));
  await jobs.start();
  await siteChanges.start();
}
