import request from 'supertest';
import { cahors, siteOf } from '../cast';
import { hostOf, platformHost, strapi } from '../harness/booted';

test('whoever finds a weakness learns whom to tell, on the platform and on each site', async () => {
  await siteOf(cahors);
  for (const host of [platformHost, hostOf('cahors')]) {
    const { text, headers } = await request(strapi.server.httpServer)
      .get('/.well-known/security.txt')
      .set({ host })
      .expect(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^Contact: mailto:securite@cdg46.test\nExpires: 20\d\d-\d\d-01T/);
  }
});
