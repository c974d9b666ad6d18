import { renderToString } from 'preact-render-to-string';
import type { Attributes } from '../domain/tree';
import { alert } from './blocks';
import type { At } from './at';
import { StatusNotice } from './status-notice';
import { VIEWS } from './views';

const noticeOf = (attributes: Attributes): string =>
  renderToString(<StatusNotice entry={{ kind: 'publication', attributes, children: [] }} />);

test.each<[Attributes, string]>([
  [{ status: 'enCoursDeMiseAJour' }, 'Page en cours de mise à jour'],
  [{ status: 'miseAJourAVenir' }, 'Page bientôt mise à jour'],
  [{ unavailable: 'true' }, 'Service indisponible'],
])('a page that the DILA marks with %j says « %s »', (attributes, words) => {
  expect(noticeOf(attributes)).toContain(words);
});

test.each<Attributes>([{}, { status: 'publie' }, { unavailable: 'false' }, { status: 'toString' }])(
  'a page marked with %j says nothing of it',
  (attributes) => {
    expect(noticeOf(attributes)).toBe('');
  },
);

test('an alert says since when it stands', () => {
  const at = { level: 2, page: { views: VIEWS } } as unknown as At;
  const attributes = { date: '2026-03-02' };
  const html = renderToString(<>{alert({ kind: 'alert', attributes, children: [] }, at)}</>);
  expect(html).toContain('<time datetime="2026-03-02">2 mars 2026</time>');
});
