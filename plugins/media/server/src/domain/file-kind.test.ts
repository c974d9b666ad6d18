import { kindOf, misplacedFile } from './file-kind';

test.each([
  ['image/jpeg', 'images'],
  ['image/heic', 'images'],
  ['video/mp4', 'videos'],
  ['audio/mpeg', 'audios'],
  ['application/pdf', 'files'],
  ['text/csv', 'files'],
  ['text/plain', null],
  ['text/plain; charset=utf-8', null],
  ['text/calendar', 'files'],
  ['', 'files'],
])('a file of type « %s » is of the kind %s', (mime, kind) => {
  expect(kindOf(mime)).toBe(kind);
});

test('a bare text is no document', () => {
  expect(misplacedFile('notes.txt', ['files'])).toBe(
    '« notes.txt » n’est pas un document : choisissez un PDF, ou un document ODT, DOCX, ODS ou XLSX.',
  );
});

test('a refusal names the file and says what to choose instead', () => {
  expect(misplacedFile('notes.txt', ['images'])).toBe(
    '« notes.txt » n’est pas une image : choisissez une photo ou un dessin (JPEG, PNG, WebP ou HEIC).',
  );
  expect(misplacedFile('chant.mp3', ['images', 'videos'])).toBe(
    '« chant.mp3 » n’est pas une image ou une vidéo : choisissez une photo ou un dessin (JPEG, PNG, WebP ou HEIC) ou une vidéo MP4.',
  );
});
