import { inPlatform, inSite } from '../cast';
import { strapi } from '../harness/booted';
import { setScene, type Scene } from './walk/scene';
import { linksOf, ownedTypes } from './walk/schema';
import { specimen } from './walk/specimen';
import { withSuitedFiles } from './walk/suit-file';

const FILE = 'plugin::upload.file';
const IMAGES = { mime: 'image/png' };
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
    const refused = () =>
      inSite(scene.home, async () => {
        await expect(documents.create({ data } as never)).rejects.toThrow();
        const { documentId } = own;
        await expect(documents.update({ documentId, data } as never)).rejects.toThrow();
      });
    await withSuitedFiles([foreign], link, refused);
    await inPlatform(() => scene.verify());
  });

  test('finds the one foreign file among one’s own, in one question', async () => {
    const own = scene.own.get(FILE);
    const foreign = scene.secret.get(FILE);
    if (!own || !foreign) throw new Error('Nothing was planted');
    const naming = (id: number) => ({
      title: 'Une couverture et deux images',
      cover: { connect: [{ documentId: own.documentId }] },
      images: [own.id, { id }],
    });
    const documents = strapi.documents('plugin::news.news-item');
    const tried = () =>
      inSite(scene.home, async () => {
        const create = (id: number) => documents.create({ data: naming(id) as object });
        const asked = await questionsAbout('files', () =>
          expect(create(foreign.id)).rejects.toThrow('n’appartient pas à ce site'),
        );
        expect(asked).toBe(1);
        await expect(create(own.id)).resolves.toHaveProperty('documentId');
      });
    await withSuitedFiles([own, foreign], IMAGES, tried);
  });

  test.each([{ id: { $gt: 0 } }, { documentId: { $ne: 'x' } }, { connect: [{ id: [1] }] }])(
    'takes no condition for a reference: %j',
    async (cover) => {
      const data = { title: 'Toutes les images', cover } as object;
      const creating = inSite(scene.home, () =>
        strapi.documents('plugin::news.news-item').create({ data }),
      );
      await expect(creating).rejects.toThrow('n’appartient pas à ce site');
    },
  );
});

/** Number of statements that read this table while something is done. */
async function questionsAbout(table: string, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const knex = strapi.db.connection;
  const listen = ({ sql }: { sql: string }) => {
    if (sql.includes(`from "public"."${table}"`) || sql.includes(`from "${table}"`)) count += 1;
  };
  knex.on('query', listen);
  await work();
  knex.off('query', listen);
  return count;
}
