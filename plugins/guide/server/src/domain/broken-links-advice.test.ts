import { brokenLinksAdvice } from './broken-links-advice';

const links = (count: number, to: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => ({ from: 'F1', to: to(index) }));

test('a few links to nowhere, as the official archive has, ask for nothing', () => {
  const report = { entries: 5_560, brokenLinks: links(40, (index) => `F${index}`) };
  expect(brokenLinksAdvice(report)).toContain('Rien à faire');
});

test('an archive that lacks what its entries name is to be replaced by a whole one', () => {
  const report = { entries: 307, brokenLinks: links(3_808, (index) => `F${index}`) };
  expect(brokenLinksAdvice(report)).toContain('semble partielle : 3808 fiches citées');
  expect(brokenLinksAdvice(report)).toContain('Importez l’archive complète');
});

test('one entry that many name is one', () => {
  const report = { entries: 307, brokenLinks: links(3_808, () => 'F7') };
  expect(brokenLinksAdvice(report)).toContain('Rien à faire');
});
