import type { Core } from '@strapi/strapi';
import { describeScreens } from '#platform';
import { declareSitePermissions } from './policies/declare-permissions';
import { screensWith } from './content-types/screens';
import { sites } from './services';
import { applyRoleTable } from './store/apply-roles';
import { closeRegistration } from './store/close-registration';
import { ensureSiteConstraints } from './store/constraints';
import { settleGuideSiteMap } from './store/module-that-became-a-setting';
import { openNewModules } from './store/open-new-modules';
import { VIEWINGS_TABLE } from './store/viewings';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureSiteConstraints(strapi.db.connection);
  await strapi.db.connection.raw(VIEWINGS_TABLE);
  await settleGuideSiteMap(strapi);
  await openNewModules(strapi);
  await sites(strapi).viewing.defineJob();
  await declareSitePermissions(strapi);
  await applyRoleTable(strapi);
  await closeRegistration(strapi);
  await describeScreens(strapi, screensWith(sites(strapi).templates.all()));
}
