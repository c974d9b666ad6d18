import communes from '@etalab/decoupage-administratif/data/communes.json';
import epci from '@etalab/decoupage-administratif/data/epci.json';
import { coatOfArmsSvg, demoSites, documentPdf, obeysTincture, people, resolveSite } from '.';
import { officialGuide } from './content/usual';
import { paletteNames, type DemoPage, type DemoPhoto, type DemoSite } from './types';

const lot = communes.filter(
  ({ departement, type }) => departement === '46' && type === 'commune-actuelle',
);
const loads = ['2026-01-05', '2026-06-30', '2027-02-28'].map((day) => new Date(`${day}T10:00:00Z`));
const named = demoSites.map((site) => [site.name, site] as const);
const minis = demoSites.filter(({ kind }) => kind === 'mini');

const pagesOf = (pages: readonly DemoPage[]): DemoPage[] =>
  pages.flatMap((page) => [page, ...pagesOf(page.children ?? [])]);

const photosOf = (site: DemoSite): DemoPhoto[] => [
  site.banner,
  ...site.news.flatMap(({ cover, images = [] }) => [...(cover ? [cover] : []), ...images]),
  ...pagesOf(site.pages).flatMap(({ picture }) => (picture ? [picture] : [])),
];

const htmlOf = (site: DemoSite): string[] => [
  site.discover,
  ...site.news.map(({ body }) => body),
  ...pagesOf(site.pages).map(({ body }) => body),
];

describe('the demonstration', () => {
  test('holds the centre, the largest commune, an EPCI and at least twelve mini-sites', () => {
    const full = demoSites.filter(({ kind }) => kind === 'full').map(({ key }) => key);
    expect(full.toSorted()).toEqual(['200023737', '46042', 'centre']);
    expect(minis.length).toBeGreaterThanOrEqual(12);
  });

  test('gives each template at least three mini-sites', () => {
    for (const template of ['causse', 'riviere', 'bastide']) {
      expect(minis.filter((site) => site.template === template).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('shows a site with one news item, one with sixty and a town with twenty', () => {
    const counts = minis.map(({ news }) => news.length);
    expect(counts).toContain(1);
    expect(counts).toContain(60);
    expect(demoSites.find(({ key }) => key === '46042')?.news).toHaveLength(20);
  });

  test('gives each site its own key, label and arms', () => {
    for (const of of [
      ({ key }: DemoSite) => key,
      ({ label }: DemoSite) => label,
      ({ arms }: DemoSite) => coatOfArmsSvg(arms),
    ]) {
      expect(new Set(demoSites.map(of)).size).toBe(demoSites.length);
    }
  });
});

describe.each(named)('%s', (_, site) => {
  test('is where the open data says', () => {
    if (site.collectivity.kind === 'commune') {
      const { insee, name } = site.collectivity;
      const official = lot.find(({ code }) => code === insee);
      expect(official?.nom).toBe(name);
      expect(official?.codesPostaux).toContain(site.office.postalCode);
    }
    if (site.collectivity.kind === 'epci') {
      const { siren, name } = site.collectivity;
      expect(epci.find(({ code }) => code === siren)?.nom).toBe(name);
    }
    expect(site.office.latitude).toBeGreaterThan(44.2);
    expect(site.office.latitude).toBeLessThan(45.1);
    expect(site.office.longitude).toBeGreaterThan(0.98);
    expect(site.office.longitude).toBeLessThan(2.22);
  });

  test('gives numbers and addresses that reach nobody but the State’s guide', () => {
    const services = site.services.flatMap(({ items }) => items.map(({ phone }) => phone));
    const phones = [
      site.office.phone,
      ...site.usefulNumbers.map(({ phone }) => phone),
      ...services,
    ];
    for (const phone of phones)
      if (phone) expect(phone).toMatch(/^(05 36 49 \d\d \d\d|\d{2,4}|3\d \d\d)$/);
    expect(site.office.email).toMatch(/^[a-z.-]+@[a-z.-]+\.example$/);
    const written = JSON.stringify(site).replaceAll(officialGuide(''), '');
    expect(written).not.toMatch(/https?:/);
  });

  test('opens at sane hours', () => {
    const byDay = Map.groupBy(site.office.slots, ({ weekday }) => weekday);
    expect(site.office.slots.length).toBeGreaterThan(0);
    for (const [weekday, slots] of byDay) {
      expect([1, 2, 3, 4, 5, 6, 7]).toContain(weekday);
      const times = slots.flatMap(({ opens, closes }) => [opens, closes]);
      for (const time of times) expect(time).toMatch(/^(0[7-9]|1\d|20):[0-5]\d$/);
      expect(times).toEqual(times.toSorted());
      expect(new Set(times).size).toBe(times.length);
    }
  });

  test('closes on days when it would have been open', () => {
    const open = site.office.slots.map(({ weekday }) => weekday % 7);
    for (const { startsOn, endsOn } of resolveSite(site, loads[0] as Date).office.closures) {
      const days: number[] = [];
      for (let day = startsOn; day <= endsOn; day = new Date(day.getTime() + 86_400_000)) {
        days.push(day.getUTCDay());
      }
      expect(days.some((day) => open.includes(day as 0))).toBe(true);
    }
  });

  test('describes each photograph, or says that it is decorative', () => {
    for (const { alt } of photosOf(site)) if (alt !== null) expect(alt.length).toBeGreaterThan(15);
  });

  test('names each news item, document and page once', () => {
    const children = (pages: readonly DemoPage[]): string[][] => [
      pages.map(({ slug }) => slug),
      ...pages.flatMap((page) => children(page.children ?? [])),
    ];
    for (const names of [
      site.news.map(({ slug }) => slug),
      site.documents.map(({ key }) => key),
      ...children(site.pages),
    ]) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test('attaches only documents that it has', () => {
    const keys = site.documents.map(({ key }) => key);
    for (const { attachments = [] } of site.news)
      for (const key of attachments) expect(keys).toContain(key);
  });

  test('bears arms that obey the rule of tincture', () => {
    expect(obeysTincture(site.arms)).toBe(true);
    expect(paletteNames).toContain(site.palette);
  });

  test('is written with French marks and simple tags', () => {
    const prose = JSON.stringify({ ...site, collectivity: null });
    expect(prose).not.toMatch(/\p{L}'\p{L}/u);
    expect(prose).not.toMatch(/\.\.\.|oe(?=uvre|il\b|ur\b)/);
    for (const html of htmlOf(site)) expect(unbalanced(html)).toEqual([]);
  });

  test('settles all its dates, whatever the day of the load', () => {
    for (const loadedAt of loads) {
      const resolved = resolveSite(site, loadedAt);
      expect(JSON.stringify(resolved)).not.toMatch(/\{[a-zé]+[+-]?\d*\}/);
      for (const { publishedAt } of resolved.news) expect(publishedAt <= loadedAt).toBe(true);
      for (const { happensOn } of resolved.reminders) expect(happensOn > loadedAt).toBe(true);
    }
  });

  test('prints its documents', async () => {
    const { documents, office } = resolveSite(site, loads[0] as Date);
    for (const document of documents) {
      const pdf = await documentPdf(document, { name: office.name, address: office.street });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});

describe('the cast', () => {
  test('has somebody in every role, and one person on two sites', () => {
    const roles = new Set(people.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
    expect(roles.size).toBe(7);
    expect(people.filter(({ memberships }) => memberships.length === 2)).toHaveLength(1);
  });

  test('works on sites that exist, under addresses that reach nobody', () => {
    const keys = ['everywhere', ...demoSites.map(({ key }) => key)];
    for (const { email, memberships } of people) {
      expect(email).toMatch(/^[a-z]+@demo\.example$/);
      for (const { site } of memberships) expect(keys).toContain(site);
    }
  });
});

/** Tags that are not allowed, or not closed in their order. */
function unbalanced(html: string): string[] {
  const allowed = ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'blockquote', 'br'];
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, closing, tag = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (!allowed.includes(tag)) faults.push(tag);
    else if (closing) {
      if (open.pop() !== tag) faults.push(`/${tag}`);
    } else if (tag !== 'br') open.push(tag);
  }
  return [...faults, ...open];
}
