import { safeHtml } from './safe-html';

test('scripts, handlers and inline styles are removed', () => {
  const html = safeHtml('<p style="color:red" onclick="x()">Oui<script>alert(1)</script></p>');
  expect(html).toBe('<p>Oui</p>');
});

test('a dangerous address is dropped and the words stay', () => {
  expect(safeHtml('<a href="javascript:alert(1)">ici</a>')).toBe('ici');
});

test('a first-level title steps down, since the page has its own', () => {
  expect(safeHtml('<h1>Histoire</h1>')).toBe('<h2>Histoire</h2>');
});

test('French typography is applied, entities are kept', () => {
  expect(safeHtml('<p>Foires &amp; marchés : où ?</p>')).toBe(
    '<p>Foires &amp; marchés\u00a0: où\u202f?</p>',
  );
});
