import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser/browser';
import {
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  ines,
  marc,
  paul,
  type CastPerson,
  type CastSite,
} from '../cast';
import { judgeScreen } from './judge-screen';
import { administration, furnishedSiteOf, signInByForm, takeSeat, type Seat } from './stage';

jest.setTimeout(240_000);

const samir: CastPerson = {
  firstname: 'Samir',
  lastname: 'Lacombe',
  email: 'samir@parvis.test',
  role: 'procedures-agent',
};
const noemie: CastPerson = {
  firstname: 'Noémie',
  lastname: 'Escudié',
  email: 'noemie@parvis.test',
  role: 'france-services-adviser',
};

const EVERYBODY = [helene, paul, marc, ines, colette, samir, noemie];
const OF_THE_CENTRE = [helene, paul];

let browser: Browser;
let site: CastSite;

beforeAll(async () => {
  site = await furnishedSiteOf(cardaillac);
  for (const person of EVERYBODY) {
    await enrol(person, OF_THE_CENTRE.includes(person) ? EVERYWHERE : site);
  }
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The links of the menu that lead to a page of ours. */
const menuOf = ({ page }: Seat) =>
  page
    .getByRole('navigation')
    .locator('a[href="/admin"], a[href^="/admin/plugins/"]:not([href$="/upload"])')
    .filter({ visible: true })
    .all();

/** What is wrong with the screen that stands open, with where that is. */
async function judge({ page, faults, settled }: Seat, where: string): Promise<string[]> {
  await settled();
  const found = [...(await judgeScreen(page)), ...faults];
  return found.map((fault) => `${where}: ${fault}`);
}

test.each(EVERYBODY)('$firstname, $role: no page of ours has a fault', async (person) => {
  const seat = await takeSeat(browser);
  await signInByForm(seat.page, person, site);
  await seat.settled();
  const found: string[] = [];
  for (const link of await menuOf(seat)) {
    await link.click();
    found.push(...(await judge(seat, (await link.getAttribute('href')) ?? '')));
  }
  expect(found).toEqual([]);
  await seat.page.context().close();
});

/** What no link of the menu leads to: where it is, and how it opens. */
type Opening = readonly [path: string, what: string, open: (page: Page) => Promise<void>];

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();
const link = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name }).first().click();
const here = () => Promise.resolve();

const OPENINGS: readonly { person: CastPerson; openings: readonly Opening[] }[] = [
  {
    person: colette,
    openings: [
      ['/plugins/desk/news/new', 'form', here],
      ['/plugins/desk/documents/new', 'form', here],
      ['/', 'an item', link(/^Modifier « /)],
    ],
  },
  {
    person: marc,
    openings: [
      ['/plugins/messages', 'a message', link(/Bernard Lacam/)],
      ['/plugins/people', 'giving a role', button('Donner un rôle à quelqu’un')],
      ['/plugins/people', 'an end date', button(/^Changer la date de fin/)],
      ['/plugins/people', 'withdrawing a role', button(/^Retirer à/)],
    ],
  },
  { person: paul, openings: [['/', 'the choice of a site', button('Changer de site')]] },
];

test.each(OPENINGS)('$person.firstname: nothing that opens has a fault', async (one) => {
  const { person, openings } = one;
  const seat = await takeSeat(browser);
  await signInByForm(seat.page, person, site);
  const found: string[] = [];
  for (const [path, what, open] of openings) {
    await seat.page.goto(administration(path));
    await seat.settled();
    await open(seat.page);
    found.push(...(await judge(seat, `${path} (${what})`)));
  }
  expect(found).toEqual([]);
  await seat.page.context().close();
});

test('whose role waits for its tools is offered no contents, and told what there is to do', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await signInByForm(page, noemie, site);
  await seat.settled();
  const menu = page.getByRole('navigation').getByRole('link');
  expect(await menu.filter({ hasText: 'Contenus' }).count()).toBe(0);
  const todo = page.getByRole('region', { name: 'Ce que vous pouvez faire' });
  await todo.getByText('n’ouvre encore aucun écran').waitFor();
  await todo.getByRole('link', { name: 'protéger votre compte' }).click();
  await page.getByRole('heading', { level: 1, name: 'Double authentification' }).waitFor();
  await page.context().close();
});

test('a switch of a form says yes or no, and is never emptied', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await signInByForm(page, marc, site);
  await page.goto(administration('/content-manager/collection-types/plugin::web.redirect/create'));
  await seat.settled();
  const form = page.getByRole('main');
  await form.getByRole('checkbox').waitFor();
  expect(await form.getByRole('button', { name: 'Effacer' }).count()).toBe(0);
  expect(await form.getByText(/^(Oui|Non)$/).allTextContents()).toEqual(['Non', 'Oui']);
  await page.context().close();
});

test.each(['/auth/login', '/auth/forgot-password', '/auth/reset-password?code=1'])(
  'who is not signed in: %s has no fault',
  async (path) => {
    const seat = await takeSeat(browser);
    await seat.page.goto(administration(path));
    expect(await judge(seat, path)).toEqual([]);
    await seat.page.context().close();
  },
);
