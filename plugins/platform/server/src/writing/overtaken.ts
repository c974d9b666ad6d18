import type { Core } from '@strapi/strapi';
import { schemaOf } from '../entries/entries';
import { currentConnection } from '../scope/current-connection';
import { platform } from '../services';

/** An entry was saved after somebody else opened it. */
export interface Overtaken {
  /** Who saved last; null when no person did. */
  readonly by: { readonly id: number; readonly name: string } | null;
  readonly at: Date;
}

interface Draft {
  readonly uid: string;
  readonly documentId: string;
  /** Of a type in several languages. */
  readonly locale?: string | undefined;
}

export interface Opened extends Draft {
  /** When what was opened had been written. */
  readonly asOf: Date;
}

/**
 * Who saved the draft since it was opened; null when nobody did. The draft is held until the
 * transaction ends: of two people who save at once, the second is told of the first.
 */
export async function overtakenSince(
  strapi: Core.Strapi,
  { asOf, ...draft }: Opened,
): Promise<Overtaken | null> {
  const at = await draftWrittenAt(strapi, draft);
  if (!at || at.getTime() === asOf.getTime()) return null;
  return { at, by: await lastWriter(strapi, draft.uid, draft.documentId) };
}

/** When the draft, which is held from now on, was written; null when there is none. */
export async function draftWrittenAt(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Draft,
): Promise<Date | null> {
  const knex = await currentConnection(strapi);
  const draft = knex(strapi.db.metadata.get(uid).tableName).where('document_id', documentId);
  if (hasDrafts(strapi, uid)) void draft.whereNull('published_at');
  if (locale !== undefined) void draft.where('locale', locale);
  const row = (await draft.forUpdate().first('updated_at')) as { updated_at: Date } | undefined;
  return row ? new Date(row.updated_at) : null;
}

const hasDrafts = (strapi: Core.Strapi, uid: string) =>
  schemaOf<{ options?: { draftAndPublish?: boolean } }>(strapi, uid)?.options?.draftAndPublish;

async function lastWriter(strapi: Core.Strapi, subject: string, documentId: string) {
  const [last] = await platform(strapi).journal.entries({ subject, documentId, limit: 1 });
  if (!last || last.actor.id === null) return null;
  return { id: last.actor.id, name: last.actor.name };
}

/** « Colette Bessières a enregistré ce contenu le 22 novembre 2026 à 10 h 32, après que… » */
export function overtakenSentence({ by, at }: Overtaken, reader: number | null): string {
  const when = `le ${instantInWords(at)}, après que vous l’avez ouvert ici`;
  if (!by) return `Ce contenu a été enregistré ${when}.`;
  return by.id === reader
    ? `Vous avez enregistré ce contenu depuis une autre page, ${when}.`
    : `${by.name} a enregistré ce contenu ${when}.`;
}

const inParis = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  dateStyle: 'long',
  timeStyle: 'short',
});

const instantInWords = (at: Date) => inParis.format(at).replace(/(\d):(\d)/, '$1 h $2');
