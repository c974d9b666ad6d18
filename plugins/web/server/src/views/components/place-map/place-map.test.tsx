import { renderToString } from 'preact-render-to-string';
import { PlaceMap } from './place-map';

const places = [{ name: 'Mairie', address: 'Le Bourg', latitude: 44.9, longitude: 1.7 }];

test('the list stands without the map, each place with its own link', () => {
  const html = renderToString(<PlaceMap places={places} />);
  expect(html).toContain('Voir sur OpenStreetMap<span class="visually-hidden">');
  expect(html).not.toContain('<button');
});

test('the map is offered hidden, until its script can show it', () => {
  const html = renderToString(<PlaceMap places={places} script="/assets/map.js" />);
  expect(html).toContain('data-map-frame="true" hidden');
  expect(html).toContain('data-latitude="44.9"');
});
