import { strapi } from '../harness/booted';
import { inSite, type Client } from '../cast';
import { creationOf } from './content-attempts';
import { setScene, type Scene } from './walk/scene';
import { linksOf, ownedTypes, textsOf, type Schema } from './walk/schema';
import { ALMIGHTY } from './walk/visitors';
import { createWitness } from './walk/witness';

/** Types that are written by other means than the content manager. */
const isWritten = (uid: string) => !/^plugin::upload\.|sites\.(site|membership|host)$/.test(uid);

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
    .filter(({ uid }) => isWritten(uid))
    .flatMap((schema) => linksOf(schema).map((link) => ({ uid: schema.uid, ...link })));

  test.each(links)('is done at home: $uid tied by $name to $target', async (link) => {
    const own = scene.own.get(link.uid);
    const target = scene.own.get(link.target);
    if (!own || !target) throw new Error('Nothing was planted');
    const { path, body } = creationOf(own, { [link.name]: target.id });
    const answer = await owner.post(path, body);
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  });

  test('is seen at home: the mark is found where it was written', async () => {
    const witness = createWitness({ secrets: [scene.ownMark] });
    const listed = ownedTypes().filter((schema) => isWritten(schema.uid) && holdsTexts(schema));
    const path = '/content-manager/collection-types';
    for (const { uid } of listed) {
      await witness.watch(owner, [{ method: 'get', path: `${path}/${uid}?pageSize=100` }]);
    }
    expect(witness.takeFindings()).toHaveLength(listed.length);
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
