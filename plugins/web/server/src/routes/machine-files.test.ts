import { escapeXml } from './machine-files';

test.each([
  ['Fête & marché', 'Fête &amp; marché'],
  ['</title><script>', '&lt;/title&gt;&lt;script&gt;'],
  [`"l'été"`, '&quot;l&apos;été&quot;'],
  ['collé\u000bde\u0000Word\uffff', 'collédeWord'],
  ['🎉', '🎉'],
])('« %s » is %s in XML', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
