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
  expect(html).toContain('Aucun audit en cours de validité');
});

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
