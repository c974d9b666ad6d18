import { contentDisposition } from './send-private-file';

test.each([
  ['Avis.pdf', `attachment; filename="Avis.pdf"; filename*=UTF-8''Avis.pdf`],
  [
    'Délibération n° 3.pdf',
    `attachment; filename="Deliberation n_ 3.pdf"; filename*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%203.pdf`,
  ],
  ['a"; x=(1)', `attachment; filename="a__ x__1_"; filename*=UTF-8''a%22%3B%20x%3D%281%29`],
])('« %s » is saved under its name', (name, header) => {
  expect(contentDisposition(name)).toBe(header);
});
