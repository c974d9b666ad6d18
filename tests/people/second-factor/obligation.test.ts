import { randomUUID } from 'node:crypto';
import { anonymous, client, enrol, EVERYWHERE, PASSWORD, signIn } from '../../cast';
import { strapi } from '../../harness/booted';
import {
  CODE,
  codeOf,
  enteredBy,
  FACTOR,
  knock,
  leaveAsFound,
  oblige,
  protectedPerson,
  refusalOf,
  somebody,
} from './account';

afterEach(leaveAsFound);

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
    const registrationToken = `invitation${randomUUID()}`;
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
