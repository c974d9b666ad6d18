import { renderDocument, showcase, templates, type TemplateName } from '#web';
import { renderToString } from 'preact-render-to-string';
import { htmlErrors } from '../../../../../tests/html/html-errors';
import { guidePages } from './guide.examples';
import { GuideMentions } from './source-mentions';

const names = Object.keys(templates) as TemplateName[];

const htmlOf = (name: string): string => {
  const page = guidePages.find((one) => one.name === name);
  return page ? renderDocument(page.draw(showcase.carennac('causse'))) : '';
};

describe.each(names)('in the template %s', (template) => {
  test.each(guidePages)('$name is valid HTML', ({ draw }) => {
    expect(htmlErrors(renderDocument(draw(showcase.carennac(template))))).toEqual([]);
  });
});

describe('an entry', () => {
  const html = htmlOf('guide-F90001');

  test('stands under one title, and no heading skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  test('carries the four mentions of the licence, and says that its texts are old', () => {
    expect(html).toContain('Service-Public.gouv.fr / DILA');
    expect(html).toContain('https://donnees.example/vosdroits-latest.zip');
    expect(html).toContain('F90001.xml');
    expect(html).toContain('<time datetime="2026-03-02">');
    expect(html).toContain('Ces textes ne sont plus à jour');
  });

  test('shows a logo only where the operator named one', () => {
    expect(html).not.toContain('source-logo');
    const file = { kind: 'archive', archive: 'v.zip', date: null, current: true } as const;
    const mentions = (logo?: string) =>
      renderToString(<GuideMentions file={logo ? { ...file, logo } : file} />);
    expect(mentions()).not.toContain('<img');
    expect(mentions('/guide/logo/abc')).toContain(
      '<img class="source-logo" src="/guide/logo/abc" alt="Service-Public.gouv.fr"',
    );
  });

  test('offers its cases as links to parts that all stand in the page', () => {
    expect(html).toContain('<a href="#p-premiere-fournee_le-bois_bois-du-village">');
    expect(html).toContain('id="p-premiere-fournee_le-bois_bois-du-village"');
    expect(html).toContain('Deux fagots.');
    expect(html).toContain('Six bûches.');
  });

  test('shows the local counter where the official file names a pivot', () => {
    expect(html).toContain('<p>Ouverte le matin</p>');
    expect(html).not.toContain('<p>mairie</p>');
  });

  test('shows local notes at their place', () => {
    expect(html).toContain('<p>Le four est allumé le samedi.</p>');
  });

  test('leads to the words that it explains, and to other entries', () => {
    expect(html).toContain('<a href="#R90060">levain</a>');
    expect(html).toContain('<a href="/guide/particuliers/F90002">la farine</a>');
  });

  test('describes the image in its place when the image is not there', () => {
    expect(html).toContain('Une main pousse la porte');
  });
});

test('a checklist says to the island what is asked and what depends on it', () => {
  const html = htmlOf('guide-F90003');
  expect(html).toContain('data-sets="T1 !T2"');
  expect(html).toContain('data-if="(T1|(!T2&amp;!(?T3)))"');
});

test('a way to a guided search says what it is for, not its working title', () => {
  const html = htmlOf('guide-N90002');
  expect(html).toContain('<a href="/guide/particuliers/F90004">Répondre à quelques questions</a>');
  expect(html).not.toContain('Trouver son jour de cuisson');
});

test('a text that nobody announced stands in its place', () => {
  expect(htmlOf('guide-F90002')).toContain('Un bloc que personne n’attendait.');
});

test('an address that is not one of the web is not followed', () => {
  expect(htmlOf('guide-F90002')).toContain('<span>marchand</span>');
});
