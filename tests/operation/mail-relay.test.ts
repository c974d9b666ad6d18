import { cardaillac, colette, enrol, signIn, siteOf } from '../cast';

test('a contributor cannot send mail to anybody through the platform', async () => {
  const site = await siteOf(cardaillac);
  await enrol(colette, site);
  const browser = await signIn(colette, site);
  const mail = { to: 'somebody@parvis.test', subject: 'Bonjour', text: 'Bonjour' };
  await browser.post('/email', mail).expect(403);
});
