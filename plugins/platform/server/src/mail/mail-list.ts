import type { Core } from '@strapi/strapi';
import { IS_UNSETTLED } from './mail-indexes';
import { toMail, type MailRow } from './mail-row';
import type { Mail } from './mail';
import { TROUBLED, type MailState } from './mail-state';

/** What a person looks for. */
export const MAIL_GROUPS = {
  waiting: ['queued', 'sending'],
  troubled: TROUBLED,
  sent: ['sent'],
  cancelled: ['cancelled'],
} as const satisfies Record<string, readonly MailState[]>;

export type MailGroup = keyof typeof MAIL_GROUPS;

export interface MailFilter {
  readonly group?: MailGroup | undefined;
  /** Part of a subject or of a recipient's address. */
  readonly words?: string | undefined;
  /** Those older than this one. */
  readonly before?: string | undefined;
  readonly limit: number;
}

export interface MailPage {
  readonly mails: readonly Mail[];
  /** What `before` must be to go on; null when there is no more. */
  readonly older: string | null;
}

/** Mails of the sites in scope, newest first. */
export async function listMails(strapi: Core.Strapi, filter: MailFilter): Promise<MailPage> {
  const { group, words, before, limit } = filter;
  const query = strapi.db
    .connection<MailRow & { id: number }>('mails')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (group) void query.whereIn('state', [...MAIL_GROUPS[group]]);
  if (before) void query.where('id', '<', Number(before));
  if (words) {
    const like = `%${words.replaceAll(/[%_\\]/g, '\\$&')}%`;
    void query.whereRaw('(subject ilike ? or recipients::text ilike ?)', [like, like]);
  }
  const rows = await query;
  const shown = rows.slice(0, limit);
  return {
    mails: shown.map(toMail),
    older: rows.length > limit ? String(shown.at(-1)?.id) : null,
  };
}

/** Those that have not arrived, by state. */
export async function countUnsettled(
  strapi: Core.Strapi,
): Promise<Partial<Record<MailState, number>>> {
  const { rows } = await strapi.db.connection.raw<{ rows: { state: MailState; count: number }[] }>(
    `select state, count(*)::int as count from mails
      where ${IS_UNSETTLED} group by state`,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
