import { anonymous, cahors, enrol, helene, EVERYWHERE, PASSWORD, signIn, siteOf } from '../cast';
import type { CastPerson } from '../cast';
import { strapi } from '../harness/booted';
import { mailsTo, until } from '../harness/smtp';

const NEW_PASSWORD = 'Murets-Truffe-Causse-46';

let serial = 0;
/** Somebody of their own for each test. */
async function somebody(): Promise<CastPerson> {
  serial += 1;
  const person: CastPerson = {
    firstname: 'Odette',
    lastname: 'Bessou',
    email: `o-${serial}@parvis.test`,
    role: 'editor',
  };
  await enrol(person, await siteOf(cahors));
  return person;
}

const letterTo = (address: string, subject: string) =>
  until(`« ${subject} »`, () => mailsTo(address).find((mail) => mail.subject === subject));

const PASSWORD_CHANGED = 'Votre mot de passe a été changé';
const ADDRESS_CHANGED = 'L’adresse de votre compte a été changée';

afterEach(() => strapi.db.connection('sign_in_failures').delete());

describe('who changes their password', () => {
  test('is told by mail, and signed out everywhere', async () => {
    const person = await somebody();
    const [here, elsewhere] = [await signIn(person), await signIn(person)];
    const changes = { currentPassword: PASSWORD, password: NEW_PASSWORD };
    await here.put('/admin/users/me', changes).expect(200);
    const { text } = await letterTo(person.email, PASSWORD_CHANGED);
    expect(text).toContain('prévenez aussitôt votre centre de gestion');
    expect(text).not.toContain(NEW_PASSWORD);
    await elsewhere.get('/admin/users/me').expect(401);
  });

  test('through a letter is told too', async () => {
    const person = await somebody();
    await strapi.db.query('admin::user').update({
      where: { email: person.email },
      data: {
        resetPasswordToken: `odette${serial}`,
        resetPasswordTokenExpiresAt: new Date(Date.now() + 60_000),
      },
    });
    const chosen = { resetPasswordToken: `odette${serial}`, password: NEW_PASSWORD };
    await anonymous.post('/admin/reset-password', chosen).expect(200);
    await letterTo(person.email, PASSWORD_CHANGED);
  });

  test('guesses the present one no faster than at the door', async () => {
    const session = await signIn(await somebody());
    const guess = (currentPassword: string) =>
      session.put('/admin/users/me', { currentPassword, password: NEW_PASSWORD });
    for (let tries = 0; tries < 5; tries += 1) {
      const wrong = await guess(`Mauvais-essai-${tries}`).expect(400);
      expect(wrong.text).toContain('Ce n’est pas votre mot de passe actuel.');
    }
    await guess(PASSWORD).expect(429);
  });
});

describe('who changes their address', () => {
  const other = () => `ailleurs-${serial}@parvis.test`;

  test('gives the password: a session left open is not enough', async () => {
    const person = await somebody();
    const session = await signIn(person);
    const refused = await session.put('/admin/users/me', { email: other() }).expect(400);
    expect(refused.text).toContain('Pour changer d’adresse');
    const wrong = { email: other(), currentPassword: 'Mauvais-essai-46' };
    await session.put('/admin/users/me', wrong).expect(400);
    await session.put('/admin/users/me', { email: person.email, firstname: 'Odile' }).expect(200);
    expect(mailsTo(person.email)).toHaveLength(0);
  });

  test('is told at the address they had', async () => {
    const person = await somebody();
    const session = await signIn(person);
    const changes = { email: other(), currentPassword: PASSWORD };
    await session.put('/admin/users/me', changes).expect(200);
    await letterTo(person.email, ADDRESS_CHANGED);
  });

  test('is told when somebody else did it', async () => {
    await enrol(helene, EVERYWHERE);
    const person = await somebody();
    const found = await strapi.db.query('admin::user').findOne({ where: { email: person.email } });
    const { id } = found as { id: number };
    const administrator = await signIn(helene);
    await administrator.put(`/admin/users/${id}`, { email: other() }).expect(200);
    await letterTo(person.email, ADDRESS_CHANGED);
  });
});

test('a session lasts twelve hours at most', async () => {
  const person = await somebody();
  await signIn(person);
  const account = await strapi.db.query('admin::user').findOne({ where: { email: person.email } });
  const { id } = account as { id: number };
  const session = (await strapi.db
    .query('admin::session')
    .findOne({ where: { userId: String(id) } })) as { absoluteExpiresAt: string };
  const hours = (new Date(session.absoluteExpiresAt).getTime() - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(11.9);
  expect(hours).toBeLessThanOrEqual(12);
});
