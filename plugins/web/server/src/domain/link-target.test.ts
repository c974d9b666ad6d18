import { isLinkTarget } from './link-target';

test.each([
  '/',
  '/contact',
  '#horaires',
  'contact',
  'https://www.lot.fr/x',
  'tel:+33565',
  'mailto:a@b.fr',
])('%s is where a link may lead', (address) => {
  expect(isLinkTarget(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https:',
  'http:elsewhere.example',
  'https://www.lot.fr@elsewhere.example/',
  'https://www.lot.fr:443@elsewhere.example/',
])('%j is not', (address) => {
  expect(isLinkTarget(address)).toBe(false);
});
