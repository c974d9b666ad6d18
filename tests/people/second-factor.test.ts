import { TOTP, Secret } from 'otpauth';
import { platform } from '#platform';
import {
  anonymous,
  cahors,
  client,
  enrol,
  EVERYWHERE,
  inPlatform,
  PASSWORD,
  signIn,
  siteOf,
  type CastPerson,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';
import { mailsTo, until } from '../harness/smtp';

const FACTOR = '/platform/second-factor';
const CODE = 'x-parvis-code';

interface Refusal {
  readonly status: number;
  readonly secondFactor: string | undefined;
  readonly key: { readonly secret: string; readonly picture: string } | undefined;
  readonly message: string;
}

interface Entered {
  readonly token: string;
  readonly recoveryCodes: readonly string[];
}

let serial = 0;
async function somebody(role: CastPerson['role'] = 'editor'): Promise<CastPerson> {
  serial += 1;
  const email = `odette-${serial}@parvis.test`;
  const person: CastPerson = { firstname: 'Odette', lastname: 'Cambou', email, role };
  await enrol(person, role === 'platform-administrator' ? EVERYWHERE : await siteOf(cahors));
  return person;
}

/** Code of so many steps of thirty seconds from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

function knock({ email }: CastPerson, code?: string, password = PASSWORD) {
  const sent = anonymous.post('/admin/login', { email, password });
  return code === undefined ? sent : sent.set(CODE, code);
}

const refusalOf = ({ status, body }: { status: number; body: unknown }): Refusal => {
  const { error } = body as {
    error?: { message: string; details: Pick<Refusal, 'secondFactor' | 'key'> };
  };
  return {
    status,
    message: error?.message ?? '',
    secondFactor: error?.details.secondFactor,
    key: error?.details.key,
  };
};

const enteredBy = ({ body }: { body: unknown }) => (body as { data: Entered }).data;

/** Somebody who turned it on by themselves, in the session that they had. */
async function protectedPerson(role?: CastPerson['role']) {
  const person = await somebody(role);
  const browser = await signIn(person);
  const { secret } = (await browser.post(`${FACTOR}/enrolment`, { password: PASSWORD }).expect(200))
    .body as { secret: string };
  const { recoveryCodes } = (await browser.post(FACTOR, { code: codeOf(secret) }).expect(200))
    .body as { recoveryCodes: string[] };
  // As if it were long ago: the code of now was not used.
  const account = await accountId(person);
  await strapi.db.connection('second_factors').where({ account }).update({ last_step: 0 });
  return { person, browser, secret, recoveryCodes };
}

const oblige = (secondFactor: 'required' | 'optional') =>
  void Object.assign(platform(strapi).settings, { secondFactor });

const lastAct = async () =>
  (
    await inPlatform(() => platform(strapi).journal.entries({ subject: '/admin/users', limit: 1 }))
  )[0];

const accountId = async ({ email }: CastPerson) =>
  (await strapi.db.query('admin::user').findOne({ where: { email } })).id as number;

afterEach(async () => {
  oblige('optional');
  await strapi.db.connection('sign_in_failures').delete();
});

describe('who turned on a second factor', () => {
  test('gave the password again, proved the code, and got ten recovery codes', async () => {
    const person = await somebody();
    const browser = await signIn(person);
    const wrong = await browser.post(`${FACTOR}/enrolment`, { password: 'Autre-chose-46' });
    expect(wrong.status).toBe(400);
    const { body } = await browser.post(`${FACTOR}/enrolment`, { password: PASSWORD }).expect(200);
    const { secret, picture } = body as { secret: string; picture: string };
    expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
    await knock(person).expect(200); // nothing is on yet
    await browser.post(FACTOR, { code: '000000' }).expect(400);
    const confirmed = await browser.post(FACTOR, { code: codeOf(secret) }).expect(200);
    expect((confirmed.body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
    expect((await browser.get(FACTOR).expect(200)).body).toMatchObject({
      since: expect.any(String),
      recoveryCodes: 10,
      obliged: false,
    });
    expect(await lastAct()).toMatchObject({
      action: 'second-factor-on',
      actor: { name: 'Odette Cambou' },
    });
    const told = await until('a letter', () => mailsTo(person.email)[0]);
    expect(told.subject).toBe('Double authentification activée');
  });

  test('stays signed in where they did it, and nowhere else', async () => {
    const person = await somebody();
    const [office, home] = [await signIn(person), await signIn(person)];
    const { body } = await office.post(`${FACTOR}/enrolment`, { password: PASSWORD }).expect(200);
    const { secret } = body as { secret: string };
    await office.post(FACTOR, { code: codeOf(secret) }).expect(200);
    await office.get('/admin/users/me').expect(200);
    await home.get('/admin/users/me').expect(401);
  });

  test('gets no session for the password alone, and learns what is asked', async () => {
    const { person, secret } = await protectedPerson();
    const answer = await knock(person);
    expect(refusalOf(answer)).toMatchObject({
      status: 403,
      secondFactor: 'code-required',
      message: 'Saisissez le code à six chiffres de votre application.',
    });
    expect(answer.headers['set-cookie'] ?? []).toEqual([]);
    expect(answer.text).not.toContain('token');
    const { token } = enteredBy(await knock(person, codeOf(secret)).expect(200));
    await client('Odette', { authorization: `Bearer ${token}` })
      .get('/admin/users/me')
      .expect(200);
  });

  test('keeps their session when it is renewed', async () => {
    const { person, secret } = await protectedPerson();
    const { headers } = await knock(person, codeOf(secret)).expect(200);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const renewed = await anonymous.post('/admin/access-token').set('Cookie', cookie).expect(200);
    const { token } = enteredBy(renewed);
    await client('Odette', { authorization: `Bearer ${token}` })
      .get('/admin/users/me')
      .expect(200);
  });

  test('cannot use a code twice, nor one before it, even sent at the same time', async () => {
    const { person, secret } = await protectedPerson();
    const code = codeOf(secret, 1);
    const answers = await Promise.all([
      knock(person, code),
      knock(person, code),
      knock(person, code),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
    expect(refusalOf(await knock(person, codeOf(secret)))).toMatchObject({
      secondFactor: 'code-wrong',
    });
  });

  test('opens once with each recovery code, and is told of it', async () => {
    const { person, recoveryCodes } = await protectedPerson();
    const [code = ''] = recoveryCodes;
    await knock(person, code.toUpperCase().replace('-', ' ')).expect(200);
    expect((await knock(person, code)).status).toBe(403);
    const letter = await until('a letter', () =>
      mailsTo(person.email).find(({ subject }) => subject === 'Un code de secours a servi'),
    );
    expect(letter.text).toContain('Si ce n’est pas vous');
  });

  test('leaves no secret to read in the database', async () => {
    const { person, secret, recoveryCodes } = await protectedPerson();
    const account = await accountId(person);
    const [factor] = await strapi.db.connection('second_factors').where({ account });
    const codes = await strapi.db.connection('recovery_codes').where({ account });
    const kept = JSON.stringify([factor, codes]);
    expect(codes).toHaveLength(10);
    expect(kept).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept).not.toContain(code.replace('-', ''));
  });

  test('turns it off with the password or a code, not with what a passer-by knows', async () => {
    const { person, browser, secret } = await protectedPerson();
    await browser.post(`${FACTOR}/removal`, { proof: 'Je-passais-par-la-46' }).expect(400);
    await browser.post(`${FACTOR}/removal`, {}).expect(400);
    await browser.post(`${FACTOR}/removal`, { proof: codeOf(secret) }).expect(200);
    await knock(person).expect(200);
    expect(await lastAct()).toMatchObject({ action: 'signed-in' });
  });

  test('draws new recovery codes, and the former ones open nothing', async () => {
    const { person, browser, recoveryCodes } = await protectedPerson();
    const { body } = await browser
      .post(`${FACTOR}/recovery-codes`, { proof: PASSWORD })
      .expect(200);
    const [fresh = ''] = (body as { recoveryCodes: string[] }).recoveryCodes;
    expect((await knock(person, recoveryCodes[0])).status).toBe(403);
    await knock(person, fresh).expect(200);
  });
});

describe('who tries codes', () => {
  test('waits as for passwords: the right code is refused too, everywhere', async () => {
    const { person, secret, browser } = await protectedPerson();
    for (const code of ['000000', '111111', '222222', '333333', '444444']) {
      expect(refusalOf(await knock(person, code))).toMatchObject({ secondFactor: 'code-wrong' });
    }
    expect((await knock(person, codeOf(secret))).status).toBe(429);
    await browser.post(`${FACTOR}/removal`, { proof: '555555' }).expect(429);
  });

  test('is not made to wait for asking what is needed', async () => {
    const { person, secret } = await protectedPerson();
    for (let asked = 0; asked < 7; asked += 1) {
      expect(refusalOf(await knock(person)).secondFactor).toBe('code-required');
    }
    const counted = await strapi.db.connection('sign_in_failures').where('count', '>', 0);
    expect(counted).toEqual([]);
    await knock(person, codeOf(secret)).expect(200);
  });

  test('learns nothing of the code without the password', async () => {
    const { person, secret } = await protectedPerson();
    const answer = refusalOf(await knock(person, codeOf(secret), 'Mauvais-essai-46'));
    expect(answer).toMatchObject({ status: 400, secondFactor: undefined });
    await knock(person, codeOf(secret)).expect(200); // it was not used up
  });
});

describe('another way in', () => {
  const NEW = 'Murets-Truffe-Causse-46';

  async function letterFor(person: CastPerson): Promise<string> {
    await anonymous.post('/admin/forgot-password', { email: person.email }).expect(204);
    const letter = await until('a letter', () =>
      mailsTo(person.email).find(({ subject }) => subject.startsWith('Choisir')),
    );
    return /code=(\w+)/.exec(letter.text)?.[1] ?? '';
  }

  test('a new password by letter asks for the code before it changes anything', async () => {
    const { person, secret } = await protectedPerson();
    const resetPasswordToken = await letterFor(person);
    const reset = (password: string, code?: string) => {
      const sent = anonymous.post('/admin/reset-password', { resetPasswordToken, password });
      return code === undefined ? sent : sent.set(CODE, code);
    };
    expect(refusalOf(await reset(NEW))).toMatchObject({
      status: 403,
      secondFactor: 'code-required',
    });
    expect(refusalOf(await reset(NEW, '000000'))).toMatchObject({ secondFactor: 'code-wrong' });
    expect((await reset('trop-court', codeOf(secret))).status).toBe(400);
    await knock(person, codeOf(secret)).expect(200); // the old password is still the one
    const { token } = enteredBy(await reset(NEW, codeOf(secret, 1)).expect(200));
    await client('Odette', { authorization: `Bearer ${token}` })
      .get('/admin/users/me')
      .expect(200);
  });

  test('a letter does not lift the delays of codes', async () => {
    const { person } = await protectedPerson();
    const resetPasswordToken = await letterFor(person);
    const guess = (code: string) =>
      anonymous
        .post('/admin/reset-password', { resetPasswordToken, password: NEW })
        .set(CODE, code);
    for (const code of ['000000', '111111', '222222', '333333', '444444']) await guess(code);
    expect((await guess('555555')).status).toBe(429);
    expect((await knock(person, '666666')).status).toBe(429);
  });
});

describe('where the centre must have one', () => {
  test('a platform administrator enrols on the way in, and has no session before', async () => {
    const person = await somebody('platform-administrator');
    oblige('required');
    const first = await knock(person);
    const { secondFactor, key, status } = refusalOf(first);
    expect([status, secondFactor]).toEqual([403, 'enrolment-required']);
    expect(first.headers['set-cookie'] ?? []).toEqual([]);
    const secret = key?.secret ?? '';
    expect(refusalOf(await knock(person)).key?.secret).toBe(secret);
    expect(refusalOf(await knock(person, '000000')).secondFactor).toBe('code-wrong');
    const { token, recoveryCodes } = enteredBy(await knock(person, codeOf(secret)).expect(200));
    expect(recoveryCodes).toHaveLength(10);
    await client('Odette', { authorization: `Bearer ${token}` })
      .get('/admin/users/me')
      .expect(200);
    expect(refusalOf(await knock(person)).secondFactor).toBe('code-required');
  });

  test('a session that was open does nothing any more, whatever it asks', async () => {
    const person = await somebody('platform-administrator');
    const browser = await signIn(person);
    oblige('required');
    for (const path of ['/admin/users/me', '/sites/mine', FACTOR, '/content-manager/init']) {
      expect((await browser.get(path)).status).toBe(401);
    }
    expect((await browser.post(`${FACTOR}/enrolment`, { password: PASSWORD })).status).toBe(401);
  });

  test('a webmaster is obliged on any site of theirs, an editor is not', async () => {
    const webmaster = await somebody('webmaster');
    const editor = await somebody('editor');
    oblige('required');
    expect(refusalOf(await knock(webmaster)).secondFactor).toBe('enrolment-required');
    await knock(editor).expect(200);
    await enrol(editor, EVERYWHERE, 'webmaster');
    expect(refusalOf(await knock(editor)).secondFactor).toBe('enrolment-required');
  });

  test('nobody obliged turns it off', async () => {
    const { browser } = await protectedPerson('platform-administrator');
    oblige('required');
    const refused = await browser.post(`${FACTOR}/removal`, { proof: PASSWORD }).expect(403);
    expect(refused.text).toContain('elle ne peut pas être désactivée');
  });

  test('who is invited enrols before the first session', async () => {
    const person = await somebody('webmaster');
    const registrationToken = `invitation${serial}`;
    await strapi.db
      .connection('admin_users')
      .where({ email: person.email })
      .update({ registration_token: registrationToken, is_active: false, updated_at: new Date() });
    oblige('required');
    const userInfo = { firstname: 'Odette', lastname: 'Cambou', password: 'Falaise-Vigne-Lot-46' };
    const open = (code?: string) => {
      const sent = anonymous.post('/admin/register', { registrationToken, userInfo });
      return code === undefined ? sent : sent.set(CODE, code);
    };
    const { secondFactor, key } = refusalOf(await open());
    expect(secondFactor).toBe('enrolment-required');
    const { token, recoveryCodes } = enteredBy(await open(codeOf(key?.secret ?? '')).expect(200));
    expect(recoveryCodes).toHaveLength(10);
    await client('Odette', { authorization: `Bearer ${token}` })
      .get('/admin/users/me')
      .expect(200);
  });
});

describe('a platform administrator', () => {
  const HOLDERS = `${FACTOR}/holders`;
  let keeper: Client;

  beforeAll(async () => {
    keeper = await signIn(await somebody('platform-administrator'));
  });

  test('resets that of somebody who lost their phone, who is told; the journal says who', async () => {
    const { person, browser } = await protectedPerson();
    const { body } = await keeper.get(HOLDERS).expect(200);
    const holder = (body as { holders: { id: number; email: string }[] }).holders.find(
      ({ email }) => email === person.email,
    );
    await keeper.delete(`${HOLDERS}/${holder?.id}`).expect(200);
    expect(await lastAct()).toMatchObject({
      action: 'second-factor-reset',
      label: 'Odette Cambou',
      actor: { id: expect.any(Number) },
    });
    await browser.get('/admin/users/me').expect(401);
    await knock(person).expect(200);
    await until('a letter', () =>
      mailsTo(person.email).find(({ subject }) => subject.endsWith('réinitialisée')),
    );
    await keeper.delete(`${HOLDERS}/${holder?.id}`).expect(404);
  });

  test('does not reset their own so', async () => {
    const { person, browser } = await protectedPerson('platform-administrator');
    await browser.delete(`${HOLDERS}/${await accountId(person)}`).expect(403);
  });

  test('nobody else sees who has one, nor resets any', async () => {
    const { person } = await protectedPerson();
    const webmaster = await signIn(await somebody('webmaster'));
    await webmaster.get(HOLDERS).expect(403);
    await webmaster.delete(`${HOLDERS}/${await accountId(person)}`).expect(403);
    await anonymous.get(HOLDERS).expect(401);
  });
});
