import { anonymous, cardaillac, colette, enrol, EVERYWHERE, helene, signIn, siteOf } from '../cast';

describe('the administration', () => {
  test('runs no script that a page holds, and speaks to no other host', async () => {
    const { headers } = await anonymous.post('/admin/login').expect(400);
    const policy = String(headers['content-security-policy']).split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "script-src-attr 'none'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
      ]),
    );
  });

  test.each(['/admin/init', '/admin/project-type', '/admin/information', '/_health', '/admin'])(
    'tells a stranger who asks for %s nothing of what runs here',
    async (path) => {
      const { headers, text } = await anonymous.get(path);
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strapi');
      expect(text ?? '').not.toMatch(/\d+\.\d+\.\d+|nodeVersion|dependencies|uuid":"/);
    },
  );

  test('leaves its answers in no cache, refusals included', async () => {
    await enrol(helene, EVERYWHERE);
    const administrator = await signIn(helene);
    for (const answer of [
      await administrator.get('/admin/users/me').expect(200),
      await administrator.get('/admin/users').expect(200),
      await administrator.get('/platform/journal').expect(200),
      await anonymous.get('/admin/users/me').expect(401),
      await anonymous.post('/admin/login', { email: 'a@b.test', password: 'x' }).expect(400),
      await anonymous.get('/content-manager/nowhere').expect(404),
    ]) {
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  test('tells versions to those who keep the platform, and to nobody else', async () => {
    await enrol(helene, EVERYWHERE);
    const keeper = await signIn(helene);
    const told = await keeper.get('/admin/information').expect(200);
    expect(told.body).toMatchObject({ data: { strapiVersion: expect.stringMatching(/^5\./) } });

    const site = await siteOf(cardaillac);
    await enrol(colette, site);
    const contributor = await signIn(colette, site);
    const untold = await contributor.get('/admin/information').expect(200);
    expect(untold.body).toMatchObject({
      data: { strapiVersion: null, nodeVersion: null, dependencies: {}, communityEdition: true },
    });
  });
});
