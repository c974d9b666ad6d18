import { platform } from '#platform';
import { tellEditors } from '../../plugins/guide/server/src/jobs/tell-editors';
import { strapi } from '../harness/booted';

/** Runs the job, and says to whom it wrote about what. */
export async function lettersOf() {
  const { scope } = platform(strapi);
  return scope.runInPlatform('test', async () => {
    const before = await strapi.db.connection('mails').max('id as last').first();
    await tellEditors(strapi).run({});
    const rows: { recipients: string; subject: string; site_key: number }[] = await strapi.db
      .connection('mails')
      .where('id', '>', before?.last ?? 0)
      .orderBy('id')
      .select('recipients', 'subject', 'site_key');
    return rows.map(({ recipients: to, subject, site_key }) => ({ to, subject, site_key }));
  });
}
