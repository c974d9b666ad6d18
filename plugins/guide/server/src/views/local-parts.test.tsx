import { renderToString } from 'preact-render-to-string';
import { LocalNote } from './local-note';
import { LocalService } from './local-service';

const speaker = { where: 'Dans le Lot', by: 'Centre de gestion du Lot' };

const note = (body: string, title = '') =>
  renderToString(<LocalNote documentId="abc" speaker={speaker} title={title} body={body} />);

const service = (said: { label?: string; href?: string; reason?: string }) =>
  renderToString(
    <LocalService
      documentId="abc"
      speaker={speaker}
      label={said.label ?? null}
      href={said.href ?? null}
      reason={said.reason ?? null}
    />,
  );

test('a note says who speaks, to eyes and to ears', () => {
  const html = note('<p>Le samedi.</p>', 'Permanence');
  expect(html).toContain(
    'role="note" aria-label="Dans le Lot, Centre de gestion du Lot, Permanence"',
  );
  expect(html).toContain('<strong>Dans le Lot</strong>');
  expect(html).toContain('<p>Le samedi.</p>');
});

test('headings of a note do not enter the outline of the page', () => {
  const html = note('<h2 id="a">Où aller</h2><p>Au four.</p>');
  expect(html).toContain('<p><strong>Où aller</strong></p>');
  expect(html).not.toContain('<h2');
});

test('a note is made safe when it is shown', () => {
  expect(note('<p onclick="x()">Bonjour<script>x()</script></p>')).toContain('<p>Bonjour</p>');
});

test('a service is replaced by the link of the commune', () => {
  expect(service({ label: 'Réserver le four', href: '/four' })).toContain(
    '<a href="/four">Réserver le four</a>',
  );
});

test('a service is hidden with its reason, or without a word', () => {
  const html = service({ reason: 'Le four est éteint.' });
  expect(html).toContain('Ce service n’est pas proposé ici.');
  expect(html).toContain('Le four est éteint.');
  expect(service({})).toBe('');
});
