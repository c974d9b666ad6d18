import { thingsIn } from './things';

const file = { id: 4, documentId: 'k3b9x', name: 'photo.jpg' };

test.each([
  ['a file', file, [{ documentId: 'k3b9x', label: 'photo.jpg' }]],
  ['several files', [file, file], Array(2).fill({ documentId: 'k3b9x', label: 'photo.jpg' })],
  [
    'an entry in its wrapping',
    { data: { documentId: 'a', title: 'Foire' } },
    [{ documentId: 'a', label: 'Foire' }],
  ],
  [
    'an account',
    { data: { id: 7, firstname: 'Inès', lastname: 'Roques' } },
    [{ documentId: '7', label: 'Inès Roques' }],
  ],
  [
    'an account without a name',
    { data: { id: 7, firstname: null, email: 'i@lot.fr' } },
    [{ documentId: '7', label: 'i@lot.fr' }],
  ],
  [
    'files and folders',
    { data: { files: [file], folders: [{ id: 2, name: 'Fêtes' }] } },
    [
      { documentId: 'k3b9x', label: 'photo.jpg', kind: 'files' },
      { documentId: '2', label: 'Fêtes', kind: 'folders' },
    ],
  ],
  ['no thing at all', { data: { ok: true } }, [{}]],
  ['nothing', undefined, [{}]],
])('an answer that holds %s tells of it', (_what, body, expected) => {
  expect(thingsIn(body)).toEqual(expected);
});
