import { strapi } from '../harness/booted';
import { inSite, type Client } from '../cast';
import { creationOf } from './content-attempts';
import { setScene, type Scene } from './walk/scene';
import type { Planted } from './walk/planting';
import { isHidden, linksOf, ownedTypes, textsOf, type Schema } from './walk/schema';
import { withSuitedFiles } from './walk/suit-file';
import { ALMIGHTY } from './walk/visitors';
import { createWitness } from './walk/witness';

/** Types that are written by other means than the content manager. */
const isWritten = (schema: Schema) =>
  !isHidden(schema) && !/^plugin::upload\.|sites\.(site|membership|host)$/.test(schema.uid);

/** Where the types that the content manager does not know are read. */
const OWN_ROUTES: Readonly<Record<string, (planted: Planted) => string>> = {
  'plugin::platform.mail': () => '/platform/mails?limit=100',
  'plugin::contact.contact-message': ({ documentId }) => `/contact/messages/${documentId}`,
};

/** No route shows their rows: a file is sent by who owns what it is about, a reply in its thread. */
const WITHOUT_ROUTE = [
  'plugin::platform.private-file',
  'plugin::contact.contact-reply',
  'plugin::contact.contact-policy',
];

/** Whether a mark can stand in it: the texts that Strapi gives to every type do not count. */
const holdsTexts = (schema: Schema) =>
  textsOf(schema).some((name) => !['documentId', 'locale'].includes(name));

/** A walk that is refused everything proves nothing: the same attempts must succeed at home. */
describe('what is refused to a neighbour', () => {
  let scene: Scene;
  let owner: Client;

  beforeAll(async () => {
    scene = await setScene();
    owner = scene.visitors.find(({ name }) => name === ALMIGHTY) as Client;
  });

  const links = ownedTypes()
    .filter(isWritten)
    .flatMap((schema) => linksOf(schema).map((link) => ({ uid: schema.uid, ...link })));

  test.each(links)('is done at home: $uid tied by $name to $target', async (link) => {
    const own = scene.own.get(link.uid);
    const target = scene.own.get(link.target);
    if (!own || !target) throw new Error('Nothing was planted');
    const { path, body } = creationOf(own, { [link.name]: target.id });
    const answer = await withSuitedFiles([target], link, () => owner.post(path, body).then());
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  });

  test('is seen at home: the mark is found where it was written', async () => {
    const witness = createWitness({ secrets: [scene.ownMark] });
    const listed = ownedTypes().filter((schema) => isWritten(schema) && holdsTexts(schema));
    const path = '/content-manager/collection-types';
    for (const { uid } of listed) {
      await witness.watch(owner, [{ method: 'get', path: `${path}/${uid}?pageSize=100` }]);
    }
    expect(witness.takeFindings()).toHaveLength(listed.length);
  });

  test('is seen at home by its own route, where the content manager knows it not', async () => {
    const witness = createWitness({ secrets: [scene.ownMark] });
    const ours = ownedTypes().filter(({ uid }) => !uid.startsWith('plugin::upload.'));
    const hidden = ours.filter(isHidden).map(({ uid }) => uid);
    expect(hidden.sort()).toEqual([...Object.keys(OWN_ROUTES), ...WITHOUT_ROUTE].sort());
    for (const [uid, pathOf] of Object.entries(OWN_ROUTES)) {
      const own = scene.own.get(uid);
      if (!own) throw new Error(`Nothing was planted for ${uid}`);
      await witness.watch(owner, [{ method: 'get', path: pathOf(own) }]);
    }
    expect(witness.takeFindings()).toHaveLength(Object.keys(OWN_ROUTES).length);
  });

  test('would be found out: a foreign link in the database shows in the snapshot', async () => {
    const page = scene.own.get('plugin::pages.page');
    const foreign = scene.secret.get('plugin::pages.page');
    if (!page || !foreign) throw new Error('Nothing was planted');
    const link = { page_id: page.id, inv_page_id: foreign.id };
    await inSite(scene.home, () => strapi.db.connection('pages_parent_lnk').insert(link));
    await expect(scene.verify()).rejects.toThrow(/pages_parent_lnk/);
    await inSite(scene.home, () => strapi.db.connection('pages_parent_lnk').where(link).delete());
  });
});
