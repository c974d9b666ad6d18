import type { Core } from '@strapi/strapi';
import { currentConnection, type Reader } from '#platform';
import { readRecipients } from '../domain/recipients';
import type { OfferedSubject } from '../domain/written-message';

/** Recipients stay where they are: what is read for a page cannot be shown by mistake. */
const OFFERED = `
select document_id as "documentId", label from contact_subjects
 where site_key = :site and active and coalesce(recipients, '') like '%@%'
 order by position, id`;

export const offeredSubjects = (reader: Reader, site: number): Promise<OfferedSubject[]> =>
  reader.rows<OfferedSubject>(OFFERED, { site });

/** Whether the messages to the site in scope arrive at somebody. */
export async function hasRecipient(strapi: Core.Strapi): Promise<boolean> {
  const knex = await currentConnection(strapi);
  const row: unknown = await knex('contact_subjects')
    .where({ active: true })
    .whereLike('recipients', '%@%')
    .first('id');
  return row !== undefined;
}

/** Document of the first subject that is proposed and whose messages arrive at nobody. */
export async function subjectWithoutRecipient(strapi: Core.Strapi): Promise<string | null> {
  const knex = await currentConnection(strapi);
  const row = (await knex('contact_subjects')
    .where({ active: true })
    .whereRaw(`coalesce(recipients, '') not like '%@%'`)
    .orderBy(['position', 'id'])
    .first('document_id')) as { document_id: string } | undefined;
  return row?.document_id ?? null;
}

/** Who receives the messages of a subject. */
export async function recipientsOf(
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly string[]> {
  const knex = await currentConnection(strapi);
  const row = (await knex('contact_subjects')
    .where({ document_id: documentId })
    .first('recipients')) as { recipients: string | null } | undefined;
  return readRecipients(row?.recipients ?? null).addresses;
}
