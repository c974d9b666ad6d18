import { sites } from '#sites';
import { cahors, cardaillac, siteOf } from '../cast';
import { hidden, post } from '../forms/post';
import { proofFor } from '../forms/solve';
import { strapi } from '../harness/booted';
import { mailsTo, mailTo, until } from '../harness/smtp';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { messagesOf, openDesk, type Desk } from './desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await siteOf(cahors);
});

const PATH = '/contact';
let serial = 0;

/** What a visitor types, with an address of their own. */
const typed = (change: Record<string, string> = {}) => ({
  nom: 'Jeanne Vidal',
  courriel: `jeanne-${(serial += 1)}@exemple.fr`,
  telephone: '',
  message: 'Bonjour,\nla cantine ouvre-t-elle lundi ?',
  ...change,
});

/** The page, as it was shown some time before now. */
async function page() {
  const { text } = await visit(cardaillac, PATH).expect(200);
  const [, subject = ''] = /<option value="([^"]+)">École/.exec(text) ?? [];
  return { text, jeton: hidden(text, '_jeton'), objet: subject };
}

async function sent(change: Record<string, string> = {}) {
  const { jeton, objet } = await page();
  const challenge = await visit(cardaillac, '/formulaires/preuve?formulaire=contact');
  const fields = {
    _formulaire: 'contact',
    _jeton: jeton,
    _preuve: await proofFor(challenge.body),
    objet,
    ...typed(change),
  };
  await new Promise((read) => setTimeout(read, 3_100));
  return fields;
}

/** Whoever receives the messages of the site receives those of other tests too. */
const announcementOf = (trackingCode = 'none') =>
  until(`the announcement of ${trackingCode}`, () =>
    mailsTo(desk.recipient).find(({ subject }) => subject.includes(trackingCode)),
  );

describe('the contact page', () => {
  test('offers the subjects that somebody receives, and says to nobody who', async () => {
    const { text } = await page();
    expect(text).toContain('Question générale');
    expect(text).not.toContain('Sans personne');
    expect(text).not.toContain(desk.recipient);
    expect(text).not.toContain('secretariat@');
    expect(htmlErrors(text)).toEqual([]);
  });

  test('is kept by nobody between, and asks again each time', async () => {
    const { headers } = await visit(cardaillac, PATH);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect((await page()).jeton).not.toBe((await page()).jeton);
  });
});

describe('a message', () => {
  test('is stored, acknowledged and announced, and its number is said', async () => {
    const fields = await sent();
    const answer = await post(cardaillac, PATH, fields).expect(303);
    const [stored] = await messagesOf(desk.site, { senderEmail: fields.courriel });
    expect(stored).toMatchObject({
      senderName: 'Jeanne Vidal',
      state: 'received',
      subjectLabel: 'École',
    });
    expect(answer.headers['location']).toBe(`/contact/merci?numero=${stored?.trackingCode}`);
    const thanks = await visit(cardaillac, answer.headers['location']).expect(200);
    expect(thanks.text).toContain(stored?.trackingCode);
    expect(htmlErrors(thanks.text)).toEqual([]);
    const acknowledgement = await mailTo(fields.courriel);
    expect(acknowledgement.text).toContain(stored?.trackingCode);
    expect(acknowledgement.text).not.toContain('cantine');
    const announcement = await announcementOf(stored?.trackingCode);
    expect(announcement.text).toContain('> la cantine ouvre-t-elle lundi ?');
  });

  test('sent twice at once is one message, with one answer', async () => {
    const fields = await sent();
    const answers = await Promise.all([1, 2, 3].map(() => post(cardaillac, PATH, fields)));
    const places = new Set(answers.map(({ headers }) => headers['location']));
    expect([...places]).toEqual([expect.stringMatching(/^\/contact\/merci\?numero=/)]);
    expect(await messagesOf(desk.site, { senderEmail: fields.courriel })).toHaveLength(1);
  });

  test('without script is shown again, confirmed, and stored once', async () => {
    const { jeton, objet } = await page();
    const fields = {
      _formulaire: 'contact',
      _jeton: jeton,
      _preuve: '',
      objet,
      ...typed({ message: 'Un "mur"\n& <b>' }),
    };
    const asked = await post(cardaillac, PATH, fields).expect(200);
    expect(asked.text).toContain('relisez, puis confirmez');
    expect(htmlErrors(asked.text)).toEqual([]);
    expect(await messagesOf(desk.site, { senderEmail: fields.courriel })).toEqual([]);
    await new Promise((read) => setTimeout(read, 1_100));
    const { _jeton, _preuve, ...written } = fields;
    const confirmed = { ...written, _confirmation: hidden(asked.text, '_confirmation') };
    const [one, other] = [
      await post(cardaillac, PATH, confirmed).expect(303),
      await post(cardaillac, PATH, confirmed).expect(303),
    ];
    expect(one.headers['location']).toBe(other.headers['location']);
    expect(await messagesOf(desk.site, { senderEmail: fields.courriel })).toMatchObject([
      { text: 'Un "mur"\n& <b>' },
    ]);
  });

  test('that is incomplete comes back whole, with each mistake beside its field', async () => {
    const { jeton } = await page();
    const fields = {
      _formulaire: 'contact',
      _jeton: jeton,
      ...typed({ nom: '', courriel: 'jeanne' }),
    };
    const { text, status } = await post(cardaillac, PATH, fields);
    expect(status).toBe(422);
    expect(text).toContain('<title>Erreur');
    expect(text).toContain('Choisissez l’objet');
    expect(text).toContain('Indiquez votre nom.');
    expect(text).toContain('value="jeanne"');
    expect(text).toContain('la cantine ouvre-t-elle lundi ?</textarea>');
    expect(htmlErrors(text)).toEqual([]);
  });

  test('goes to no subject of another site, nor to one that nobody receives', async () => {
    const fields = await sent({ objet: 'somebody-else' });
    await post(cardaillac, PATH, fields).expect(422);
  });
});

test('a site whose messages arrive at somebody may be launched, asked from anywhere', async () => {
  const { directory, launchRequirements } = sites(strapi);
  const site = await directory.identity(desk.site.key);
  const steps = site ? await launchRequirements.judge(site) : [];
  expect(steps).toContainEqual(expect.objectContaining({ key: 'contact-recipient', met: true }));
});

test('the page on personal data says what becomes of a message', async () => {
  const { text } = await visit(cardaillac, '/donnees-personnelles').expect(200);
  expect(text).toContain('Messages du formulaire de contact');
  expect(text).toMatch(/12\s?mois après la clôture/);
});

test('a site where nobody receives messages has no form, and takes none', async () => {
  await openDesk(cardaillac);
  const { text } = await visit(cahors, '/');
  expect(text).not.toContain('_formulaire');
  await post(cahors, '/', { _formulaire: 'contact', ...typed() });
  expect(await messagesOf(await siteOf(cahors))).toEqual([]);
});

test.each(['', '?numero=7KQ4-M9XT', '?numero=<b>'])(
  'nobody is thanked for a message that does not exist: %p',
  async (query) => {
    const { status } = await visit(cardaillac, `/contact/merci${query}`);
    expect([302, 404]).toContain(status);
  },
);
