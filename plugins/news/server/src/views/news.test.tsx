import { renderDocument, showcase, templates, type TemplateName } from '#web';
import { htmlErrors } from '../../../../../tests/html/html-errors';
import { newsPages } from './news.examples';

const names = Object.keys(templates) as TemplateName[];

describe.each(names)('in the template %s', (template) => {
  test.each(newsPages)('$name is valid HTML', ({ draw }) => {
    expect(htmlErrors(renderDocument(draw(showcase.carennac(template))))).toEqual([]);
  });
});
