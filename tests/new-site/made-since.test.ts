import { sitesMadeSince } from '../../database/seeds/load-demonstration';
import { cardaillac, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const gintrac = { insee: '46122', name: 'Gintrac', label: 'gintrac' };

test('the demonstration lists the sites that people made, beside its own', async () => {
  await siteOf(cardaillac);
  await siteOf(gintrac);
  const made = await sitesMadeSince(strapi);
  expect(made).toContainEqual(
    expect.objectContaining({ name: 'Gintrac', host: 'gintrac.localhost', kind: 'mini' }),
  );
  expect(made.map(({ name }) => name)).not.toContain('Cardaillac');
});
