import { renderToString } from 'preact-render-to-string';
import { villageHours } from '../../examples';
import { Closures, HoursInShort, OpeningHours, OpeningNow } from './opening-hours';

test('the first word of the status is marked, the comma is only heard', () => {
  const html = renderToString(
    <OpeningNow status={{ open: false, words: 'Fermé, ouvre demain à 9 h' }} />,
  );
  expect(html).toContain(
    '<strong class="status-word">Fermé<span class="status-comma">,</span></strong> ouvre demain',
  );
});

test('the week is a table with row headers and a caption', () => {
  const html = renderToString(
    <OpeningHours hours={villageHours} caption="Horaires de la mairie" />,
  );
  expect(html).toContain('<th scope="row">Mardi</th>');
  expect(html).toContain('Horaires de la mairie</caption>');
});

test('in short, the closed days are left out', () => {
  const html = renderToString(<HoursInShort hours={villageHours} />);
  expect(html).toContain('Jeudi');
  expect(html).not.toContain('Lundi');
});

test('no closure, no notice', () => {
  expect(renderToString(<Closures closures={[]} />)).toBe('');
});
