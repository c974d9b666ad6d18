import { anonymous, signIn, type Client } from '../../cast';
import { mailsTo, until } from '../../harness/smtp';
import {
  accountId,
  FACTOR,
  knock,
  lastAct,
  leaveAsFound,
  protectedPerson,
  somebody,
} from './account';

afterEach(leaveAsFound);

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
