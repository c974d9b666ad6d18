import type { Core } from '@strapi/strapi';
import { makeControllersCareful } from './http/careful-controllers';
import { closeDoors } from './http/close-doors';
import { closeHiddenTypes } from './http/close-hidden-types';
import { declareSiteKeys } from './fence/site-owned';
import { tellVersionsToKeepers } from './http/tell-versions';
import { scopeEveryStatement } from './scope/scoped-client';
import { expectFencedColumns } from './fence/expect-fenced-columns';
import { fenceAfterSync } from './fence/fence-after-sync';
import { guardRelations } from './fence/guard-relations';
import { watchDocumentWrites } from './journal/watch-document-writes';
import { platform } from './services';
import { hardenSignIn } from './sign-in/harden-sign-in';
import { prepareSpamTables } from './spam-defence/spam-tables';
import { checkTelephones } from './writing/check-telephones';
import { numberRows } from './writing/number-rows';
import { refuseOverwriting } from './writing/refuse-overwriting';
import { sayHomePageTitles } from './screens/home-page-titles';

export async function register({ strapi }: { strapi: Core.Strapi }) {
  platform(strapi).outageWatch.begin();
  await platform(strapi).startTurn.take();
  declareSiteKeys(strapi);
  scopeEveryStatement(strapi.db.connection);
  expectFencedColumns(strapi);
  fenceAfterSync(strapi);
  prepareSpamTables(strapi);
  guardRelations(strapi);
  watchDocumentWrites(strapi);
  refuseOverwriting(strapi);
  closeDoors(strapi);
  closeHiddenTypes(strapi);
  numberRows(strapi);
  checkTelephones(strapi);
  makeControllersCareful(strapi);
  tellVersionsToKeepers(strapi);
  sayHomePageTitles(strapi);
  hardenSignIn(strapi);
}
