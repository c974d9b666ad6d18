import {
  anonymous,
  cahors,
  enrol,
  EVERYWHERE,
  helene,
  marc,
  signIn,
  siteOf,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';
import { allTypes } from '../isolation/walk/schema';

interface Hideable {
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}

const hidden = () =>
  allTypes()
    .filter((type) => (type as Hideable).pluginOptions?.['content-manager']?.visible === false)
    .map(({ uid }) => uid);

const UNKNOWN = 'plugin::contact.nothing-of-the-kind';

/** All that the content manager can be asked about a type. */
const requestsAbout = (uid: string) => {
  const list = `/content-manager/collection-types/${uid}`;
  const single = `/content-manager/single-types/${uid}`;
  return [
    ['get', list],
    ['post', list],
    ['get', `${list}/x`],
    ['put', `${list}/x`],
    ['delete', `${list}/x`],
    ['post', `${list}/clone/x`],
    ['post', `${list}/auto-clone/x`],
    ['post', `${list}/actions/bulkDelete`],
    ['post', `${list}/actions/bulkFindForValidation`],
    ['get', `${list}/x/actions/countDraftRelations`],
    ['get', `${list}/actions/countManyEntriesDraftRelations`],
    ['get', single],
    ['put', single],
    ['delete', single],
    ['get', `/content-manager/relations/${uid}/createdBy`],
    ['get', `/content-manager/relations/${uid}/x/createdBy`],
  ] as const;
};

describe('a type that the content manager does not list', () => {
  let administrator: Client;
  let manager: Client;

  beforeAll(async () => {
    await enrol(helene, EVERYWHERE);
    await enrol(marc, await siteOf(cahors));
    administrator = await signIn(helene);
    manager = await signIn(marc, await siteOf(cahors));
  });

  const ours = ['mail', 'private-file', 'contact-message', 'contact-reply', 'contact-policy'];

  test('those that hold what people wrote are among them', () => {
    const names = hidden().map((uid) => uid.split('.')[1]);
    expect(names).toEqual(expect.arrayContaining(ours));
  });

  test.each([...hidden(), UNKNOWN])('%s does not exist there, for anybody', async (uid) => {
    for (const person of [administrator, manager]) {
      for (const [method, path] of requestsAbout(uid)) {
        const { status } = await person.send(method, path, method === 'get' ? undefined : {});
        expect([person.name, method, path, status]).toEqual([person.name, method, path, 404]);
      }
    }
  });

  test('nor is it named in a body', async () => {
    const body = { contentTypeUID: 'plugin::platform.mail', field: 'subject', data: {} };
    await administrator.post('/content-manager/uid/generate', body).expect(404);
  });

  test('the others are still written there', async () => {
    await administrator.get('/content-manager/collection-types/plugin::sites.site').expect(200);
    const user = strapi.contentType('plugin::users-permissions.user').uid;
    await administrator.get(`/content-manager/collection-types/${user}`).expect(200);
  });

  test('a stranger is told nothing of either', async () => {
    for (const uid of ['plugin::platform.mail', UNKNOWN]) {
      await anonymous.get(`/content-manager/collection-types/${uid}`).expect(401);
    }
  });
});
