import type { Core } from '@strapi/strapi';
import { isLinkTarget } from '#web';
import type { ServiceFields } from '../../../shared/local-service';
import { SERVICE } from '../content-types/uids';
import { judgeService } from '../domain/check-service';
import { additionController } from './addition-controller';
import { serviceOrder } from './addition-orders';
import { serviceSheetOf } from './kept-sheets';
import { placesOfEntry } from './places-of-entry';
import { reachChoice } from './reach-choice';
import type { AtWork } from './site-at-work';

/** `/guide/services…`: what the site at work offers instead of national services. */
export const servicesController = ({ strapi }: { strapi: Core.Strapi }) =>
  additionController(strapi, {
    uid: SERVICE,
    order: serviceOrder,
    judge,
    sheetOf: serviceSheetOf,
  });

async function judge(service: ServiceFields, work: AtWork) {
  const { reaches } = await reachChoice(work);
  const { audience, entry } = service;
  const places = entry === null ? null : await placesOfEntry(work.reader, audience, entry);
  return judgeService(service, { reaches, places }, isLinkTarget);
}
