import { request as httpRequest } from 'node:http';
import { platform } from '#platform';
import {
  anonymous,
  cahors,
  enrol,
  inPlatform,
  marc,
  PASSWORD,
  signIn,
  siteOf,
  type CastPerson,
} from '../cast';
import { platformHost, port, strapi } from '../harness/booted';
import { mailTo } from '../harness/smtp';

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly retryAfter: number;
  readonly ms: number;
}

/** From another address of the machine: 127.0.0.x. */
function tryFrom(localAddress: string, email: string, password: string): Promise<Answer> {
  const body = JSON.stringify({ email, password });
  const begun = performance.now();
  return new Promise((done, fail) => {
    const sent = httpRequest({
      host: '127.0.0.1',
      port,
      localAddress,
      method: 'POST',
      path: '/admin/login',
      headers: { host: platformHost, 'content-type': 'application/json' },
    });
    sent.on('error', fail);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { error } = JSON.parse(Buffer.concat(chunks).toString()) as {
          error?: { message: string };
        };
        done({
          status: response.statusCode ?? 0,
          message: error?.message ?? '',
          retryAfter: Number(response.headers['retry-after'] ?? 0),
          ms: performance.now() - begun,
        });
      });
    });
    sent.end(body);
  });
}

let serial = 0;
/** Somebody of their own for each test. */
async function somebody(): Promise<CastPerson> {
  serial += 1;
  const person: CastPerson = {
    firstname: 'Josette',
    lastname: 'Pradines',
    email: `josette-${serial}@parvis.test`,
    role: 'editor',
  };
  await enrol(person, await siteOf(cahors));
  return person;
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

afterEach(() => strapi.db.connection('sign_in_failures').delete());

describe('who tries passwords', () => {
  test('waits after five, whether the account exists or not, in the same words', async () => {
    const { email } = await somebody();
    for (const known of [email, 'personne@parvis.test']) {
      for (const _ of times(5)) {
        const wrong = await tryFrom('127.0.0.3', known, 'Mauvais-essai-46');
        expect(wrong).toMatchObject({
          status: 400,
          message: 'L’adresse ou le mot de passe n’est pas le bon.',
        });
      }
      const refused = await tryFrom('127.0.0.4', known, PASSWORD);
      expect(refused.status).toBe(429);
      expect(refused.message).toMatch(/^Trop d’essais de suite. Réessayez (demain )?à \d+ h \d\d/);
      expect(refused.retryAfter).toBeGreaterThan(0);
      expect(refused.retryAfter).toBeLessThanOrEqual(60);
    }
  });

  test('gains nothing by trying many at once', async () => {
    const { email } = await somebody();
    const answers = await Promise.all(
      times(20).map(() => tryFrom('127.0.0.5', email, 'Mauvais-essai-46')),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  test('gains nothing by changing account: the network waits too, others do not', async () => {
    for (const one of times(30)) {
      await tryFrom('127.0.0.6', `essai-${one}@parvis.test`, 'Mauvais-essai-46');
    }
    const { email } = await somebody();
    expect((await tryFrom('127.0.0.6', email, PASSWORD)).status).toBe(429);
    expect((await tryFrom('127.0.0.7', email, PASSWORD)).status).toBe(200);
  });

  test('is told in the journal, and leaves no address in the database', async () => {
    const { email } = await somebody();
    for (const _ of times(6)) await tryFrom('127.0.0.8', email, 'Mauvais-essai-46');
    const entries = await inPlatform(() =>
      platform(strapi).journal.entries({ subject: '/admin/users', limit: 5 }),
    );
    expect(entries[0]).toMatchObject({ action: 'sign-in-delayed', label: 'Josette Pradines' });
    const rows = JSON.stringify(await strapi.db.connection('sign_in_failures'));
    expect(rows).not.toContain('127.0.0');
    expect(rows).not.toContain('josette');
  });

  test('learns nothing from the time that a refusal takes', async () => {
    const { email } = await somebody();
    const median = async (who: string) => {
      const taken = [];
      for (const _ of times(4)) taken.push((await tryFrom('127.0.0.9', who, 'Mauvais-46-a')).ms);
      return taken.sort((a, b) => a - b)[1] as number;
    };
    await median('echauffement@parvis.test');
    const [known, unknown] = [await median(email), await median('inconnue@parvis.test')];
    expect(unknown).toBeGreaterThan(known / 3);
  });
});

test('who signs in starts afresh, and the journal says so', async () => {
  const person = await somebody();
  for (const _ of times(4)) await tryFrom('127.0.0.10', person.email, 'Mauvais-essai-46');
  await signIn(person);
  for (const _ of times(4)) {
    expect((await tryFrom('127.0.0.10', person.email, 'Mauvais-essai-46')).status).toBe(400);
  }
  const [last] = await inPlatform(() =>
    platform(strapi).journal.entries({ subject: '/admin/users', limit: 1 }),
  );
  expect(last).toMatchObject({ action: 'signed-in', actor: { name: 'Josette Pradines' } });
});

describe('a new password', () => {
  const reset = (resetPasswordToken: string, password: string) =>
    anonymous.post('/admin/reset-password', { resetPasswordToken, password });

  test('is chosen through a letter in French; it lifts delays and ends sessions', async () => {
    const person = await somebody();
    const session = await signIn(person);
    for (const _ of times(6)) await tryFrom('127.0.0.11', person.email, 'Mauvais-essai-46');
    await anonymous.post('/admin/forgot-password', { email: person.email }).expect(204);
    const { subject, text } = await mailTo(person.email);
    expect(subject).toBe('Choisir un nouveau mot de passe');
    const token = /code=(\w+)/.exec(text)?.[1] ?? '';

    const weak = await reset(token, 'Josette-des-vignes-46').expect(400);
    expect(weak.text).toContain('ni votre nom ni votre adresse');
    await reset(token, 'Murets-Truffe-Causse-46').expect(200);
    await reset(token, 'Murets-Truffe-Causse-47').expect(400);
    await session.get('/admin/users/me').expect(401);
    const back = await tryFrom('127.0.0.12', person.email, 'Murets-Truffe-Causse-46');
    expect(back.status).toBe(200);
  });

  test('is written to nobody unknown, with the same answer', async () => {
    const before = await inPlatform(() => strapi.db.query('plugin::platform.mail').count());
    await anonymous.post('/admin/forgot-password', { email: 'personne@parvis.test' }).expect(204);
    const after = await inPlatform(() => strapi.db.query('plugin::platform.mail').count());
    expect(after).toBe(before);
  });

  test('is not asked for again and again', async () => {
    const email = 'bombardee@parvis.test';
    for (const _ of times(3)) await anonymous.post('/admin/forgot-password', { email }).expect(204);
    const refused = await anonymous.post('/admin/forgot-password', { email }).expect(429);
    expect(refused.text).toContain('regardez aussi dans les indésirables');
  });

  test('that is refused changes nothing, and signs nobody out', async () => {
    await enrol(marc, await siteOf(cahors));
    const manager = await signIn(marc);
    const changed = await manager.put('/admin/users/me', {
      currentPassword: PASSWORD,
      password: 'MotDePasse2026!',
    });
    expect(changed.status).toBe(400);
    expect(changed.text).toContain('parmi les premiers que l’on essaie');
    await manager.get('/admin/users/me').expect(200);
  });
});
