import { platform } from '#platform';
import { z } from 'zod';
import {
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../../cast';
import { strapi } from '../../harness/booted';
import { until } from '../../harness/smtp';
import { acts, beginAs, through } from './tab';

let site: CastSite;
let administrator: Client;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(helene, EVERYWHERE);
  await enrol(colette, site);
  administrator = await signIn(helene, site);
});

describe('a view', () => {
  test('ends when its time is over, and the journal says so once', async () => {
    const { id } = await beginAs(administrator, colette);
    await strapi.db.connection('viewings').where({ id }).update({ ends_at: new Date() });
    await through(administrator, id).get('/sites/mine').expect(403);
    const over = { name: 'sites.end-viewing', payload: z.object({ id: z.string() }) };
    for (const _ of ['once', 'again']) await platform(strapi).jobs.enqueue(over, { id });
    await until('the end of the view', async () =>
      (await strapi.db.connection('viewings').where({ id })).length === 0 ? true : undefined,
    );
    const [last, before] = await acts(site);
    expect([last?.action, before?.action]).toEqual(['viewing-ended', 'viewing-began']);
    const queued = await inPlatform(() =>
      strapi.db.connection.raw<{ rows: { at: Date }[] }>(
        `select start_after as at from jobs.job where name = 'sites.end-viewing' and data ->> 'id' = ? order by start_after desc`,
        [id],
      ),
    );
    const minutes = ((queued.rows[0]?.at.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(28);
    expect(minutes).toBeLessThan(31);
  });

  test('ends with the role of the person seen', async () => {
    const secretary = { ...colette, firstname: 'Suzy', email: 'suzy@parvis.test' };
    const { id: account } = await enrol(secretary, site);
    const view = through(administrator, (await beginAs(administrator, secretary)).id);
    await view.get('/sites/mine').expect(200);
    await inPlatform(() =>
      strapi.db.query('plugin::sites.membership').deleteMany({ where: { user: account } }),
    );
    await view.get('/sites/mine').expect(403);
    await administrator.get('/sites/mine').expect(200);
  });

  test('is left as oneself: signing out ends one’s own session, not the other’s', async () => {
    const secretary = await signIn(colette, site);
    const leaver = { ...helene, firstname: 'Ida', email: 'ida@parvis.test' };
    await enrol(leaver, EVERYWHERE);
    const browser = await signIn(leaver, site);
    const { id } = await beginAs(browser, colette);
    await through(browser, id).post('/admin/logout').expect(200);
    await browser.get('/admin/users/me').expect(401);
    await secretary.get('/admin/users/me').expect(200);
  });
});
