import { cahors, enrol, signIn, siteOf, type CastPerson } from '../cast';

const SESSIONS = '/admin/users/me/sessions';

interface Session {
  readonly id: string;
  readonly current: boolean;
}

const person = (firstname: string): CastPerson => ({
  firstname,
  lastname: 'Vidal',
  email: `${firstname.toLowerCase()}.vidal@parvis.test`,
  role: 'editor',
});

const sessionsOf = (body: unknown): Session[] => (body as { data: Session[] }).data;

describe('somebody signed in on two machines', () => {
  const lea = person('Lea');

  beforeAll(async () => {
    await enrol(lea, await siteOf(cahors));
  });

  test('sees both, ends the other one, and stays', async () => {
    const [office, home] = [await signIn(lea), await signIn(lea)];
    const { body } = await office.get(SESSIONS).expect(200);
    const others = sessionsOf(body).filter(({ current }) => !current);
    expect(others).toHaveLength(1);
    await office.delete(`${SESSIONS}/${others[0]?.id}`).expect(200);
    await home.get('/admin/users/me').expect(401);
    await office.get('/admin/users/me').expect(200);
  });

  test('ends all the others at once', async () => {
    const browsers = [await signIn(lea), await signIn(lea), await signIn(lea)];
    const [here, ...others] = browsers;
    await here?.delete(`${SESSIONS}?keepCurrent=true`).expect(200);
    for (const other of others) await other.get('/admin/users/me').expect(401);
    await here?.get('/admin/users/me').expect(200);
  });

  test('ends nobody else’s', async () => {
    const theo = person('Theo');
    await enrol(theo, await siteOf(cahors));
    const [own, foreign] = [await signIn(lea), await signIn(theo)];
    const [session] = sessionsOf((await foreign.get(SESSIONS).expect(200)).body);
    await own.delete(`${SESSIONS}/${session?.id}`).expect(404);
    await foreign.get('/admin/users/me').expect(200);
  });
});
