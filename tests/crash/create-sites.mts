/** Creates the sites of the Tarn-et-Garonne on the database under test; says each one. */
import { sites } from '#sites';
import { createPlatform } from '../../bin/lib/strapi.mts';

process.env['RUN_JOBS'] = 'false';
const strapi = await createPlatform({ servesAdmin: false, quiet: true }).load();
for (const { insee } of await sites(strapi).openData.communesOfDepartment('82')) {
  await sites(strapi).createSite({ collectivity: { insee }, template: 'causse' });
  process.stdout.write(`created ${insee}\n`);
}
await strapi.destroy();
