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
