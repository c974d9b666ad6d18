import { renderToString } from 'preact-render-to-string';
import type { Attributes } from '../domain/tree';
import { FileNote } from './file-note';

const noteOf = (attributes: Attributes): string =>
  renderToString(<FileNote of={{ kind: 'external-link', attributes, children: [] }} />).replace(
    /<[^>]*>|\u00a0/g,
    ' ',
  );

test.each<[Attributes, string]>([
  [{ format: 'application/pdf' }, '(PDF)'],
  [{ format: 'application/PDF;charset=UTF-8', weight: '2.0 MB' }, '(PDF, 2,0 Mo)'],
  [{ comment: 'Demande de permis', format: 'application/pdf' }, '(Demande de permis, PDF)'],
  [{ comment: 'En anglais' }, '(En anglais)'],
  [{ format: 'text/html', weight: '2.0 MB' }, ''],
])('after a link to %j stands « %s »', (attributes, note) => {
  expect(noteOf(attributes).trim()).toBe(note);
});
