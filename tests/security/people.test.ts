import {
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  ines,
  inPlatform,
  leave,
  marc,
  paul,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';

const MEMBERSHIPS = '/content-manager/collection-types/plugin::sites.membership';
const PICKER = '/content-manager/relations/plugin::sites.membership/user';

describe('who answers for a site', () => {
  let home: CastSite;
  let manager: Client;
  let own: { readonly id: number };
  let colleague: { readonly id: number };
  let stranger: { readonly id: number };

  beforeAll(async () => {
    home = await siteOf(cahors);
    await leave(marc, EVERYWHERE);
    await leave(colette, home);
    own = await enrol(marc, home);
    colleague = await enrol(ines, home, 'contributor');
    stranger = await enrol(colette, await siteOf(cardaillac));
    await enrol(helene, EVERYWHERE);
    manager = await signIn(marc, home);
  });

  test('gives a role to a colleague of the site', async () => {
    const membership = { role: 'editor', user: { connect: [{ id: colleague.id }] } };
    await manager.post(MEMBERSHIPS, membership).expect(201);
  });

  test('does not learn who a person of another site is by giving them a role', async () => {
    const account = await inPlatform(() =>
      strapi.db.query('admin::user').findOne({ where: { id: stranger.id } }),
    );
    const ways = [
      stranger.id,
      { connect: [{ id: stranger.id }] },
      { connect: [{ documentId: account.documentId }] },
      { set: [stranger.id] },
      { connect: [{ id: colleague.id }, { id: stranger.id }] },
    ];
    for (const user of ways) {
      const answer = await manager.post(MEMBERSHIPS, { role: 'editor', user });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('colette');
    }
  });

  test('does not prolong their own membership', async () => {
    const mine = await inPlatform(() =>
      strapi.db
        .query('plugin::sites.membership')
        .findOne({ where: { user: own.id, siteKey: home.key } }),
    );
    await manager.put(`${MEMBERSHIPS}/${mine.documentId}`, { endsOn: null }).expect(403);
    const membership = { role: 'site-manager', user: { connect: [{ id: own.id }] } };
    await manager.post(MEMBERSHIPS, membership).expect(403);
  });

  test.each([
    '',
    '&filters[email][$startsWith]=colette',
    '&filters[$or][0][id][$gt]=0',
    '&sort=email',
  ])('is offered nobody else in the picker%s', async (query) => {
    const { body } = await manager.get(`${PICKER}?pageSize=100${query}`).expect(200);
    const offered = (body as { results: { id: number }[] }).results.map(({ id }) => id);
    expect(offered).not.toContain(stranger.id);
    expect(offered).toContain(colleague.id);
  });
});

test('who works for the whole platform is offered everybody', async () => {
  const home = await siteOf(cahors);
  const stranger = await enrol(colette, await siteOf(cardaillac));
  await enrol(paul, EVERYWHERE);
  const webmaster = await signIn(paul, home);
  const { body } = await webmaster.get(`${PICKER}?pageSize=100`).expect(200);
  const offered = (body as { results: { id: number }[] }).results.map(({ id }) => id);
  expect(offered).toContain(stranger.id);
  const membership = { role: 'editor', user: { connect: [{ id: stranger.id }] } };
  const { body: made } = await webmaster.post(MEMBERSHIPS, membership).expect(201);
  const { documentId } = (made as { data: { documentId: string } }).data;
  await webmaster.delete(`${MEMBERSHIPS}/${documentId}`).expect(200);
});
