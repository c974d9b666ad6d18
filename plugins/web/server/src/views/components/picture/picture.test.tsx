import { renderToString } from 'preact-render-to-string';
import { examplePhoto } from '../../examples';
import { Picture } from './picture';
import { focalClasses, placeholderClasses, placeholderCss } from './placeholder';

const photo = examplePhoto('pont', 'Le pont au soir');

test('the best format comes first and every source says its widths', () => {
  const html = renderToString(<Picture photo={photo} sizes="100vw" />);
  expect(html.indexOf('image/avif')).toBeLessThan(html.indexOf('image/webp'));
  expect(html).toContain('/examples/pont-480.avif 480w, /examples/pont-960.avif 960w');
});

test('an image waits, unless it is the largest of the first screen', () => {
  const later = renderToString(<Picture photo={photo} sizes="100vw" />);
  const first = renderToString(<Picture photo={photo} sizes="100vw" priority />);
  expect(later).toContain('loading="lazy"');
  expect(later).not.toContain('fetchpriority');
  expect(first).toContain('fetchpriority="high"');
});

test('a decorative image has an empty alternative', () => {
  const html = renderToString(<Picture photo={{ ...photo, alt: null }} sizes="100vw" />);
  expect(html).toMatch(/alt(=""|\s|\/>)/);
  expect(html).not.toContain('Le pont');
});

test('no colour and no position is written in a style attribute', () => {
  const focused = { ...photo, focalPoint: { x: 0.31, y: 1.2 } };
  const html = renderToString(<Picture photo={focused} sizes="100vw" />);
  expect(html).not.toContain('style=');
  expect(html).toContain('fx3 fy10');
});

test.each(['#000000', '#ffffff', '#c9a27a', '#123456', '#ff0000'])(
  'the placeholder of %s has its rule in the stylesheet',
  (colour) => {
    const rules = placeholderCss();
    for (const name of placeholderClasses(colour).split(' ')) expect(rules).toContain(`.${name}{`);
  },
);

test('an unknown colour or an absent focal point asks for no class', () => {
  expect(placeholderClasses('rouge brique')).toBe('');
  expect(focalClasses(undefined)).toBe('');
});
