import { HtmlValidate } from 'html-validate';
import { excerpt, plainText, sanitizeRichText } from './rich-text';

test.each([
  [
    'plain paragraphs',
    '<p>Un <b>mot</b> et <i>un autre</i>.</p>',
    '<p>Un <strong>mot</strong> et <em>un autre</em>.</p>',
  ],
  ['style and classes', '<p class="x" style="color:red" onclick="x()">a</p>', '<p>a</p>'],
  ['spans of word processors', '<p><span style="x">a</span> <o:p>b</o:p></p>', '<p>a b</p>'],
  [
    'another language',
    '<p><span lang="en">Welcome</span></p>',
    '<p><span lang="en">Welcome</span></p>',
  ],
  ['empty blocks', '<p>&nbsp;</p><h2></h2><p>a</p><ul></ul>', '<p>a</p>'],
  ['scripts', '<p>a</p><script>alert(1)</script><style>p{}</style>', '<p>a</p>'],
  [
    'frames and drawings',
    '<iframe src="https://x.fr">a</iframe><svg><a>b</a></svg><p>c</p>',
    '<p>c</p>',
  ],
  ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
  ['unclosed tags', '<p>a<p><strong>b', '<p>a</p><p><strong>b</strong></p>'],
  [
    'abbreviations',
    '<abbr title="Plan local d’urbanisme">PLU</abbr>',
    '<abbr title="Plan local d’urbanisme">PLU</abbr>',
  ],
  ['exponents', '1<sup>er</sup> H<sub>2</sub>O', '1<sup>er</sup> H<sub>2</sub>O'],
  ['lists that go on', '<ol start="3"><li>c</li></ol>', '<ol start="3"><li>c</li></ol>'],
])('%s', (_, html, clean) => {
  expect(sanitizeRichText(html)).toBe(clean);
});

test.each([
  ['/contact', '<a href="/contact">x</a>'],
  ['#horaires', '<a href="#horaires">x</a>'],
  ['documents/2026', '<a href="documents/2026">x</a>'],
  ['mailto:mairie@gramat.fr', '<a href="mailto:mairie@gramat.fr">x</a>'],
  ['tel:+33565387360', '<a href="tel:+33565387360">x</a>'],
  ['https://gramat.fr/agenda', '<a href="https://gramat.fr/agenda">x</a>'],
  ['https://lot.fr', '<a href="https://lot.fr" rel="external noopener">x</a>'],
  ['HTTP://lot.fr', '<a href="HTTP://lot.fr" rel="external noopener">x</a>'],
  ['javascript:alert(1)', 'x'],
  [' jAvAsCrIpT:alert(1)', 'x'],
  ['java&#10;script:alert(1)', 'x'],
  ['data:text/html,x', 'x'],
  ['vbscript:x', 'x'],
  ['//evil.example', 'x'],
  ['/\\evil.example', 'x'],
  ['http://', 'x'],
  ['', 'x'],
])('a link to “%s” becomes %s', (href, link) => {
  const html = `<p><a href="${href}" target="_blank" rel="opener">x</a></p>`;
  expect(sanitizeRichText(html, { ownHosts: ['gramat.fr'] })).toBe(`<p>${link}</p>`);
});

test.each([
  [
    '<img src="/uploads/a.jpg" alt="Le lavoir" width="800" height="x">',
    '<img src="/uploads/a.jpg" alt="Le lavoir" width="800" loading="lazy" decoding="async">',
  ],
  [
    '<img src="/uploads/a.jpg">',
    '<img src="/uploads/a.jpg" alt="" loading="lazy" decoding="async">',
  ],
  ['<img src="https://tracker.example/a.gif" alt="x">', ''],
  ['<img src="data:image/png;base64,AAAA" alt="x">', ''],
  ['<img src="/uploads/../admin" alt="x">', ''],
  ['<img src=x onerror=alert(1)>', ''],
])('the image %s becomes “%s”', (html, image) => {
  expect(sanitizeRichText(html)).toBe(image);
});

test('the site may say which media are its own', () => {
  const isOwnMedia = (src: string) => src.startsWith('https://media.lot.fr/');
  const html = '<img src="https://media.lot.fr/a.jpg" alt="a"><img src="/uploads/b.jpg" alt="b">';
  expect(sanitizeRichText(html, { isOwnMedia })).toContain('media.lot.fr');
  expect(sanitizeRichText(html, { isOwnMedia })).not.toContain('/uploads/');
});

const headings = (html: string, topHeading?: 2 | 3) =>
  [...sanitizeRichText(html, { topHeading }).matchAll(/<(h\d)>/g)].map(([, tag]) => tag).join(' ');

test.each([
  ['<h1>a</h1><h2>b</h2><h1>c</h1>', 'h2 h3 h2'],
  ['<h2>a</h2><h4>b</h4><h3>c</h3>', 'h2 h3 h3'],
  ['<h4>a</h4><h4>b</h4>', 'h2 h2'],
  ['<h3>a</h3><h2>b</h2>', 'h2 h2'],
  ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>', 'h2 h3 h4 h4'],
])('the headings of %s become %s', (html, levels) => {
  expect(headings(html)).toBe(levels);
});

test('within a section, headings begin one level lower', () => {
  expect(headings('<h2>a</h2><h3>b</h3>', 3)).toBe('h3 h4');
});

test.each([
  [
    'header rows',
    '<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>9 h</td></tr></table>',
    '<table><tr><th scope="col">Jour</th><th scope="col">Heure</th></tr><tr><td>Lundi</td><td>9 h</td></tr></table>',
  ],
  [
    'header columns',
    '<table><tr><th>Lundi</th><td>9 h</td></tr></table>',
    '<table><tr><th scope="row">Lundi</th><td>9 h</td></tr></table>',
  ],
  [
    'scopes that were given',
    '<table><tr><th scope="rowgroup" colspan="2">a</th><th scope="x">b</th></tr></table>',
    '<table><tr><th colspan="2" scope="rowgroup">a</th><th scope="col">b</th></tr></table>',
  ],
])('tables with %s', (_, html, clean) => {
  expect(sanitizeRichText(html)).toBe(clean);
});

test.each([
  ['a list item outside a list', '<li>a</li>', 'a'],
  ['a cell outside a table', '<td>a</td>', 'a'],
  ['a list in a list', '<ul><ul><li>a</li></ul></ul>', '<ul><li>a</li></ul>'],
  [
    'a link in a link',
    '<a href="/a">a<em><a href="/b">b</a></em></a>',
    '<a href="/a">a<em>b</em></a>',
  ],
  ['a block in a heading', '<h2><p>a</p></h2>', '<h2>a</h2>'],
  [
    'a table in a bold run',
    '<strong><table><tr><td>a</td></tr></table></strong>',
    '<strong>a</strong>',
  ],
])('%s is mended', (_, html, clean) => {
  expect(sanitizeRichText(html)).toBe(clean);
});

const messy = `
  <h1>Titre</h1><p>Texte<table><tr><th>a<td>b</table><div><p>x</div>
  <figure><img src="/uploads/a.jpg" alt="Vue"><figcaption>Vue</figcaption></figure>
  <blockquote>« a »</blockquote><hr><ul><li>a<ul><li>b</ul></ul>
  <h5>fin</h5><p><a href="https://lot.fr?a=1&b=2" target=_blank>le Lot & ses villages</a>`;

test('what comes out is valid HTML, and comes out unchanged a second time', async () => {
  const clean = sanitizeRichText(messy);
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off' },
  });
  const report = await validator.validateString(`<main><h1>Page</h1>${clean}</main>`);
  expect(report.results.flatMap(({ messages }) => messages.map((m) => m.message))).toEqual([]);
  expect(sanitizeRichText(clean)).toBe(clean);
});

test('nothing hostile comes through a deep or broken text', () => {
  const deep = `${'<div><em>'.repeat(2000)}a${'<p title="<img src=x onerror=alert(1)>">'.repeat(50)}`;
  expect(sanitizeRichText(deep)).not.toMatch(/<img|<div/);
  expect(sanitizeRichText('<p>a<<script>alert(1)//<</script>')).not.toMatch(/<script/);
  expect(sanitizeRichText('<math><mi><style><img src=x onerror=alert(1)>')).toBe('');
});

test('plain text has a line for each block', () => {
  const html = '<h2>Titre</h2>\n<p>a &amp;\n b<br>c &lt;d&gt;</p><ul><li>e</li><li>f</li></ul>';
  expect(plainText(html)).toBe('Titre\na & b\nc <d>\ne\nf');
  expect(plainText('<tr><td>Lundi</td><td>9&nbsp;h</td></tr>')).toBe('Lundi 9\u00a0h');
  expect(plainText('')).toBe('');
});

test.each([
  [100, 'La fête du village aura lieu samedi, sur la place.'],
  [30, 'La fête du village aura lieu…'],
  [37, 'La fête du village aura lieu samedi…'],
  [3, 'La…'],
])('an excerpt of %i characters is « %s »', (limit, text) => {
  const html = '<p>La fête du village aura lieu samedi,</p><p>sur la place.</p>';
  expect(excerpt(html, limit)).toBe(text);
  expect(excerpt(html, limit).length).toBeLessThanOrEqual(limit);
});

test('a word longer than the excerpt is cut', () => {
  expect(excerpt('<p>anticonstitutionnellement</p>', 10)).toBe('anticonst…');
});
