import { reviewLetter } from './review-letter';

const about = { site: 'Cahors', address: 'https://parvis.example/admin/plugins/guide' };

test('editors get one letter for all the notes of their site', () => {
  const { subject, text } = reviewLetter({
    ...about,
    notes: [
      { entryTitle: 'Acte de naissance', state: 'changed' },
      { entryTitle: 'Passeport', state: 'removed' },
    ],
  });
  expect(subject).toBe('Guide des démarches\u00a0: 2 notes à relire (Cahors)');
  expect(text).toContain('- Acte de naissance\u00a0: le texte national a changé');
  expect(text).toContain('- Passeport\u00a0: la fiche n’est plus dans le guide');
  expect(text).toContain(about.address);
});

test('one note is one note', () => {
  const { subject } = reviewLetter({
    ...about,
    notes: [{ entryTitle: 'Passeport', state: 'place-gone' }],
  });
  expect(subject).toContain('une note à relire');
});

test('two notes on one entry are one line, which counts them', () => {
  const note = { entryTitle: 'Passeport', state: 'changed' } as const;
  const { text } = reviewLetter({ ...about, notes: [note, note] });
  expect(text.match(/^- .*$/gm)).toEqual([
    '- Passeport\u00a0: le texte national a changé (2 notes)',
  ]);
});

test.each([
  [['changed', 'place-gone'], 'Vos notes restent visibles'],
  [['changed', 'removed'], 'ne s’affiche plus. Les autres restent visibles'],
  [['removed'], 'ne s’affiche plus.$'],
] as const)('of notes that are %j it says what visitors see meanwhile', (states, said) => {
  const notes = states.map((state) => ({ entryTitle: 'Passeport', state }));
  expect(reviewLetter({ ...about, notes }).text).toMatch(new RegExp(said));
});
