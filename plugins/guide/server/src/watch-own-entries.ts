import type { Core } from '@strapi/strapi';
import { web } from '#web';
import { OWN_ENTRY } from './content-types/uids';
import { draftOwnEntryPage } from './http/answer-own-entry';
import { ownEntryAddress } from './http/guide-address';
import { publishedAddresses } from './store/own-entry-indexes';
import { guardReach } from './writing/guard-reach';

/** What holds of the entries that bodies write themselves, whichever way they are written. */
export function watchOwnEntries(strapi: Core.Strapi): void {
  guardReach(strapi, [OWN_ENTRY]);
  web(strapi).drafts.add(draftOwnEntryPage(strapi));
  web(strapi).watchWriting({
    uid: OWN_ENTRY,
    richText: ['body'],
    addresses: (knex, { documentId }) => publishedAddresses(knex, documentId, ownEntryAddress),
  });
}
