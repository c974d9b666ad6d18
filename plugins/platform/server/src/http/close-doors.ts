import type { Core } from '@strapi/strapi';
import { wrapActions, type Wrapper } from '../strapi/wrap-actions';

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
  for (const [uid, actions] of Object.entries(CLOSED)) {
    wrapActions(strapi, uid, Object.fromEntries(actions.map((action) => [action, refuse])));
  }
}

const refuse: Wrapper = (ctx) => ctx.forbidden('Cette adresse est fermée sur cette plateforme.');
