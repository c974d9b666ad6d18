import { storedFilesOf } from './stored-files';
import type { LibraryEntry } from './strapi-upload';

const original = { hash: 'place-1a2b', ext: '.jpg', mime: 'image/jpeg', url: '/uploads/a.jpg' };

test('an original and its variants are stored files', () => {
  const thumbnail = {
    hash: 'thumb-1a2b',
    ext: '.webp',
    mime: 'image/webp',
    url: '/uploads/b.webp',
  };
  const entry = { ...original, formats: { thumbnail } } as unknown as LibraryEntry;
  expect(storedFilesOf(entry).map(({ hash }) => hash)).toEqual(['place-1a2b', 'thumb-1a2b']);
});

test('formats that name no file are left out', () => {
  const entry = { ...original, formats: { note: 'text', none: null } } as unknown as LibraryEntry;
  expect(storedFilesOf(entry).map(({ hash }) => hash)).toEqual(['place-1a2b']);
});
