import { renderToString } from 'preact-render-to-string';
import { Menu } from './menu';

test('a section opens on its pages and keeps its own', () => {
  const html = renderToString(
    <Menu
      entries={[
        {
          label: 'La mairie',
          href: '/mairie',
          current: 'section',
          children: [{ label: 'Documents', href: '/documents', current: 'page' }],
        },
      ]}
    />,
  );
  expect(html).toContain('<summary class="is-current">La mairie</summary>');
  expect(html).toContain('href="/mairie"');
  expect(html).toContain('<a href="/documents" aria-current="page">');
});
