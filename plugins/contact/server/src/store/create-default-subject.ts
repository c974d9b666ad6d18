import type { Core } from '@strapi/strapi';
import { insertDocuments } from '#sites';
import { SUBJECT } from '../content-types/uids';

/** A new site has one subject; it is offered once somebody is named who receives it. */
export const createDefaultSubject = (strapi: Core.Strapi) => async (): Promise<void> => {
  await insertDocuments(strapi, SUBJECT, [
    { label: 'Question générale', recipients: '', position: 0, active: true },
  ]);
};
