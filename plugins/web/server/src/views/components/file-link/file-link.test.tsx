import { renderToString } from 'preact-render-to-string';
import { FileLink } from './file-link';

test('the link says the format and the size of the file (RGAA 13.3)', () => {
  const html = renderToString(
    <FileLink title="Règlement du marché" href="/r.pdf" format="pdf" bytes={184_000} />,
  );
  expect(html).toMatch(/<a href="\/r\.pdf">Règlement du marché <span[^>]*>\(PDF, 184\u00a0Ko\)/);
});
