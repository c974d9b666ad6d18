import type { Core } from '@strapi/strapi';

/**
 * Signs an account out of the administration, everywhere but in the session that asks. Sessions
 * that were renewed go too: the last token that they gave still opens for half an hour.
 * @param but id of the session to keep
 */
export async function endSessions(
  strapi: Core.Strapi,
  account: number,
  but?: string,
): Promise<void> {
  const where = {
    userId: String(account),
    origin: 'admin',
    ...(but === undefined ? {} : { sessionId: { $ne: but } }),
  };
  await strapi.db.query('admin::session').deleteMany({ where });
}
