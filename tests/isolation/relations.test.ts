import { inPlatform, inSite } from '../cast';
import { strapi } from '../harness/booted';
import { setScene, type Scene } from './walk/scene';
import { linksOf, ownedTypes } from './walk/schema';
import { specimen } from './walk/specimen';

const WAYS = ['id', 'documentId'] as const;

/** What our own code does passes no controller: the document service itself must refuse. */
describe('the document service, at work for a site', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await setScene();
  });

  const links = ownedTypes().flatMap((schema) =>
    linksOf(schema).flatMap((link) =>
      WAYS.map((way) => ({ schema, uid: schema.uid, way, ...link })),
    ),
  );

  test.each(links)('refuses to tie $uid by $name to a foreign row by $way', async (link) => {
    const foreign = scene.secret.get(link.target);
    const own = scene.own.get(link.uid);
    if (!foreign || !own) throw new Error('Nothing was planted');
    const naming =
      link.way === 'id' ? foreign.id : { connect: [{ documentId: foreign.documentId }] };
    const data = { ...specimen(link.schema, 'essai', () => undefined), [link.name]: naming };
    const documents = strapi.documents(link.uid as never);
    await inSite(scene.home, async () => {
      await expect(documents.create({ data } as never)).rejects.toThrow();
      const { documentId } = own;
      await expect(documents.update({ documentId, data } as never)).rejects.toThrow();
    });
    await inPlatform(() => scene.verify());
  });
});
