import type { Core } from '@strapi/strapi';

interface Context {
  forbidden(message: string): void;
}

type Handler = (ctx: Context) => unknown;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

/**
 * Routes of Strapi that any account, or anybody, may call, and that do more than anyone here
 * needs: mail of any content with any file of the machine attached, settings of all sites, roles
 * that stand in the code, accounts of citizens who have nothing to sign in for yet, a call to
 * Strapi's shop about a licence that there is not.
 */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  'admin::admin': ['licenseTrialTimeLeft'],
  'admin::role': ['deleteOne', 'deleteMany'],
  'plugin::email.email': ['send'],
  'plugin::i18n.settings': ['updateSettings'],
  'plugin::users-permissions.auth': ['register'],
};

export function closeDoors(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers;
  for (const [uid, actions] of Object.entries(CLOSED)) {
    const shut = Object.fromEntries(actions.map((action) => [action, refuse]));
    controllers.extend(uid, (controller) => ({ ...controller, ...shut }));
  }
}

const refuse: Handler = (ctx) => ctx.forbidden('Cette adresse est fermée sur cette plateforme.');
