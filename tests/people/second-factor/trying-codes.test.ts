import { anonymous, client, type CastPerson } from '../../cast';
import { strapi } from '../../harness/booted';
import { mailsTo, until } from '../../harness/smtp';
import {
  CODE,
  codeOf,
  enteredBy,
  FACTOR,
  knock,
  leaveAsFound,
  protectedPerson,
  refusalOf,
} from './account';

afterEach(leaveAsFound);

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
