import { enrol, inSite, marc, signIn, siteOf, type CastSite, type Client } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const CONTENTS = '/content-manager/collection-types';
const OFFICE = 'plugin::sites.office';
const NUMBER = 'plugin::pages.useful-number';

const lunan = { insee: '46180', name: 'Lunan', label: 'lunan' };

let site: CastSite;
let editor: Client;

beforeAll(async () => {
  site = await siteOf(lunan);
  await enrol(marc, site);
  editor = await signIn(marc, site);
});

const write = (uid: string, phone: string) =>
  editor.post(`${CONTENTS}/${uid}`, { name: 'Agence postale', phone });

describe.each([OFFICE, NUMBER])('a telephone of %s', (uid) => {
  test('that nobody could call is refused beside its field, with what to write', async () => {
    const { body } = await write(uid, '05 65').expect(400);
    expect(body).toMatchObject({
      error: { details: { errors: [{ path: ['phone'], message: expect.any(String) as string }] } },
    });
    const { message } = (body as { error: { message: string } }).error;
    expect(message.replace(/\s/g, ' ')).toContain('« 05 65 » ne permet pas d’appeler');
  });

  test('is kept as it was typed', async () => {
    const { body } = await write(uid, '05.65.34.06.25').expect(201);
    expect(body).toMatchObject({ data: { phone: '05.65.34.06.25' } });
  });

  test('kept before the rule stops nobody who writes something else', async () => {
    const { documentId } = (await inSite(site, () =>
      strapi.db
        .query(uid)
        .create({ data: { name: 'Ancienne', phone: '05 65', documentId: `old-${uid}` } }),
    )) as { documentId: string };
    const path = `${CONTENTS}/${uid}/${documentId}`;
    const { body } = await editor.get(path).expect(200);
    const { data: form } = body as { data: Record<string, unknown> };
    await editor.put(path, { ...form, name: 'Renommée' }).expect(200);
    await editor.put(path, { ...form, phone: '05 66' }).expect(400);
    await editor.post(`${CONTENTS}/${uid}/clone/${documentId}`, form).expect(200);
  });
});

test('visitors read it by two figures, and call it as telephones do', async () => {
  await editor
    .post(`${CONTENTS}/${OFFICE}`, {
      name: 'Relais de La Poste',
      serves: 'postal-agency',
      phone: '+33565340625',
    })
    .expect(201);
  await inSite(site, () =>
    strapi.documents('plugin::pages.page').create({
      data: { title: 'Pratique', slug: 'numeros', kind: 'practical' } as never,
      status: 'published',
    }),
  );
  const { text } = await visit(lunan, '/numeros').expect(200);
  expect(text).toContain('href="tel:+33565340625"');
  expect(text.replace(/\s/g, ' ')).toContain('05 65 34 06 25');
});
