import { linkAddress } from './link-address';

describe('the address of a link', () => {
  test.each([
    ['https://www.lot.fr/', 'https://www.lot.fr/'],
    ['cahors.fr', 'https://cahors.fr'],
    ['www.cahors.fr/mairie?x=1', 'https://www.cahors.fr/mairie?x=1'],
    ['/contact', '/contact'],
    ['#horaires', '#horaires'],
    ['mairie@cardaillac.fr', 'mailto:mairie@cardaillac.fr'],
    ['mailto:mairie@cardaillac.fr', 'mailto:mairie@cardaillac.fr'],
    ['05 65 40 14 32', 'tel:+33565401432'],
    ['+33 5.65.40.14.32', 'tel:+33565401432'],
    ['  /contact ', '/contact'],
  ])('%s leads to %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  test.each([
    '',
    'contact',
    'deux mots',
    'javascript:alert(1)',
    '//ailleurs.fr',
    'ftp://x.fr',
    'https://',
  ])('« %s » leads nowhere', (typed) => {
    expect(linkAddress(typed)).toBeNull();
  });
});
