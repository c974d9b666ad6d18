import { anonymous, client, PASSWORD, signIn } from '../../cast';
import { strapi } from '../../harness/booted';
import { mailsTo, until } from '../../harness/smtp';
import {
  accountId,
  codeOf,
  enteredBy,
  FACTOR,
  knock,
  lastAct,
  leaveAsFound,
  protectedPerson,
  refusalOf,
  somebody,
} from './account';

afterEach(leaveAsFound);

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
