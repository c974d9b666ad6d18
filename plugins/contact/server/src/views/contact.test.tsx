import { renderDocument, showcase, templates, type TemplateName } from '#web';
import { htmlErrors } from '../../../../../tests/html/html-errors';
import { contactPages } from './contact.examples';

const names = Object.keys(templates) as TemplateName[];

describe.each(names)('in the template %s', (template) => {
  test.each(contactPages)('$name is valid HTML', ({ draw }) => {
    expect(htmlErrors(renderDocument(draw(showcase.carennac(template))))).toEqual([]);
  });
});

const html = (name: string) => {
  const example = contactPages.find((page) => page.name === name);
  return example ? renderDocument(example.draw(showcase.carennac('causse'))) : '';
};

test('each mistake stands beside its field, and in a summary that leads to it', () => {
  const page = html('contact-form-mistakes');
  expect(page).toContain('href="#champ-courriel"');
  expect(page).toContain('aria-describedby="champ-courriel-aide champ-courriel-erreur"');
  expect(page).toContain('role="alert"');
  expect(page).toContain('à qui m’adresser ?');
});

test('a single subject is not asked', () => {
  expect(html('contact-form-single-subject')).not.toContain('champ-objet');
});
