import { htmlErrors } from '../../../../../../tests/html/html-errors';
import { templates, type TemplateName } from '../../templates';
import { renderDocument } from '../document/render';
import { carennac, labastide } from '../examples';
import { webPages } from './pages.examples';

const names = Object.keys(templates) as TemplateName[];

describe.each(names)('in the template %s', (template) => {
  test.each(webPages)('$name is valid HTML', ({ draw }) => {
    expect(htmlErrors(renderDocument(draw(carennac(template))))).toEqual([]);
    expect(htmlErrors(renderDocument(draw(labastide(template))))).toEqual([]);
  });
});

test('a site without a valid audit is declared non-conform', () => {
  const page = webPages.find(({ name }) => name === 'accessibilite-sans-audit');
  const html = renderDocument(page?.draw(carennac('causse')) ?? <p />);
  expect(html).toContain('non conforme avec le référentiel');
  expect(html).toContain('Aucun audit de conformité n’a encore été réalisé');
});

test('the body that answers for a site commits itself under its own name', () => {
  const page = webPages.find(({ name }) => name === 'accessibilite');
  const centre = carennac('causse', {
    collectivity: {
      the: 'le centre de gestion du Lot',
      of: 'du centre de gestion du Lot',
      to: 'au centre de gestion du Lot',
      inFull: 'le centre de gestion du Lot',
      ofInFull: 'du centre de gestion du Lot',
      toInFull: 'au centre de gestion du Lot',
      ofPlace: 'du centre de gestion du Lot',
    },
  });
  const drawn = (site: typeof centre) => renderDocument(page?.draw(site) ?? <p />);
  expect(drawn(carennac('causse'))).toContain('La mairie de Carennac s’engage');
  expect(drawn(centre)).toContain('Le centre de gestion du Lot s’engage');
});

test.each(['accessibilite', 'mentions-legales', 'donnees-personnelles'])(
  'the page %s of another body than a commune speaks of no town hall',
  (name) => {
    const page = webPages.find((example) => example.name === name);
    const site = carennac('causse', {
      collectivity: {
        the: 'le pays',
        of: 'du pays',
        to: 'au pays',
        inFull: '',
        ofInFull: '',
        toInFull: '',
        ofPlace: '',
      },
    });
    const html = renderDocument(page?.draw(site) ?? <p />);
    const words = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(words).not.toMatch(/la mairie/i);
  },
);

test('a site not launched says so and is not indexed', () => {
  const html = renderDocument(webPages[0]?.draw(labastide('causse')) ?? <p />);
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).toContain('ouverture prévue le 1er janvier 2027');
});

test('structured data cannot close its own element', () => {
  const site = carennac('causse', { name: '</script><script>alert(1)</script>' });
  const page = webPages.find(({ name }) => name === 'plan-du-site');
  const html = renderDocument(page?.draw(site) ?? <p />);
  expect(html).not.toContain('<script>alert');
});

describe('where a page says how to write', () => {
  const linksOf = (name: string, site: ReturnType<typeof carennac>) => {
    const html = renderDocument(webPages.find((page) => page.name === name)?.draw(site) ?? <p />);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    return [...main.matchAll(/href="([^"]*contact[^"]*|mailto:[^"]*)"/g)].map(([, href]) => href);
  };
  const moved = carennac('causse', {
    contactHref: '/la-mairie/contact',
    townHall: { ...carennac('causse').townHall, contactHref: '/la-mairie/contact#ecrire' },
  });
  const { contactHref: _page, ...withoutPage } = carennac('causse');
  const { contactHref: _form, ...hall } = withoutPage.townHall;
  const closed = { ...withoutPage, townHall: { ...hall, email: 'mairie@carennac.example' } };

  test.each([
    ['mentions-legales', '/la-mairie/contact', 'mailto:mairie@carennac.example'],
    ['accessibilite-sans-audit', '/la-mairie/contact#ecrire', 'mailto:mairie@carennac.example'],
    ['erreur-404', '/la-mairie/contact#ecrire', 'mailto:mairie@carennac.example'],
  ])('%s leads to %s, or writes to %s where there is no such page', (name, page, mail) => {
    expect(linksOf(name, moved)).toEqual([page]);
    expect(linksOf(name, closed)).toEqual([mail]);
  });
});
