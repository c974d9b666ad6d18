import type { Core } from '@strapi/strapi';
import { rowsOf } from '../entries/entries';
import { siteColumnOf, siteOwnedTypes } from '../fence/site-owned';
import { currentScope, currentSite } from '../scope/scope';
import { platform } from '../services';
import { currentActor } from './current-actor';

const PAST: Record<string, string> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  clone: 'copied',
  publish: 'published',
  unpublish: 'unpublished',
  discardDraft: 'draft-discarded',
};

type Written = Readonly<Record<string, unknown>> & { readonly documentId?: string };

/** Strapi publishes what is on screen: it first saves it, which is no act of its own. */
const PUBLISHES = /\/actions\/publish$/;

/**
 * Every write through the document service is one transaction with its journal entry, and when
 * it is committed this instance forgets the pages of the site.
 */
export function watchDocumentWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = PAST[context.action];
    if (!action || !isOurs(strapi, context.uid)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      const site = currentSite();
      onCommit(() => platform(strapi).siteChanges.tell(site));
      const before = action === 'deleted' ? await entryOf(strapi, context) : undefined;
      const gone = before && (await platform(strapi).titles.of(context.uid, before));
      const result = await next();
      const written = before ?? firstEntry(result);
      markJournalled(strapi);
      if (!written) return result; // a document that is not there, or not theirs
      if (action === 'updated' && isPublishing(strapi)) return result;
      await platform(strapi).journal.record({
        action,
        subject: context.uid,
        documentId: written.documentId ?? documentIdOf(context.params),
        label: gone ?? (await platform(strapi).titles.of(context.uid, written)),
        site: siteOf(strapi, context.uid, written),
        ...currentActor(strapi),
      });
      return result;
    });
  });
}

const isOurs = (strapi: Core.Strapi, uid: string) =>
  currentScope().kind !== 'none' &&
  (siteOwnedTypes(strapi).includes(uid) || uid.startsWith('plugin::'));

const documentIdOf = (params: object) => (params as { documentId?: string }).documentId;

/** Somebody of the whole platform works in no site: the entry says its own. */
function siteOf(strapi: Core.Strapi, uid: string, entry: Written): number | undefined {
  const site = entry[siteColumnOf(strapi, uid) === 'id' ? 'id' : 'siteKey'];
  return siteOwnedTypes(strapi).includes(uid) && typeof site === 'number' ? site : undefined;
}

const isPublishing = (strapi: Core.Strapi) =>
  PUBLISHES.test(strapi.requestContext.get()?.path ?? '');

async function entryOf(strapi: Core.Strapi, context: { uid: string; params: object }) {
  const documentId = documentIdOf(context.params);
  if (!documentId) return undefined;
  return (
    (await rowsOf<Written>(strapi, context.uid).findOne({ where: { documentId } })) ?? undefined
  );
}

/** The request that caused it needs no entry of its own. */
function markJournalled(strapi: Core.Strapi) {
  const ctx = strapi.requestContext.get();
  if (ctx) ctx.state['journalled'] = true;
}

function firstEntry(result: unknown): Written | null | undefined {
  const entries = (result as { entries?: Written[] } | null)?.entries;
  return Array.isArray(entries) ? entries[0] : (result as Written | null | undefined);
}
