import { cardaillac, colette, enrol, signIn, siteOf } from '../cast';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';

describe.each([NEWS, '/upload/files', '/upload/folders'])('a list asked of %s', (list) => {
  test.each(['../../etc/passwd', 'title.', '.', '..;id|'])(
    'in an order that there is not (%s) is refused, and no accident',
    async (order) => {
      const site = await siteOf(cardaillac);
      await enrol(colette, site);
      const contributor = await signIn(colette, site);
      const asked = `${list}?sort=${encodeURIComponent(order)}`;
      const { status } = await contributor.get(asked);
      expect(status).toBe(400);
    },
  );
});

describe('what is secret of the author of a news item', () => {
  const listed = async (asked: string) => {
    const site = await siteOf(cardaillac);
    await enrol(colette, site);
    const contributor = await signIn(colette, site);
    await contributor.post(NEWS, { title: 'Le lavoir est rouvert' }).expect(201);
    const { body } = await contributor.get(`${NEWS}?${asked}`).expect(200);
    return (body as { pagination: { total: number } }).pagination.total;
  };

  test.each(['password', 'resetPasswordToken', 'registrationToken'])(
    'is not found out by filtering on %s',
    async (secret) => {
      const none = `filters[createdBy][${secret}][$startsWith]=nothing-begins-so`;
      expect(await listed(none)).toBeGreaterThan(0);
    },
  );

  test('is in no answer either', async () => {
    const site = await siteOf(cardaillac);
    await enrol(colette, site);
    const contributor = await signIn(colette, site);
    await contributor.post(NEWS, { title: 'Le lavoir est fermé' }).expect(201);
    const { text } = await contributor.get(`${NEWS}?populate=*`).expect(200);
    expect(text).not.toMatch(/"(password|resetPasswordToken|registrationToken)"/);
  });
});
