import {
  everywhere,
  folder,
  inTown,
  openDesk,
  photo,
  tellsEach,
  upload,
  type Write,
} from './telling';

beforeAll(openDesk);

/** What becomes of files and their folders. */
const WRITES: readonly Write[] = [
  [
    'uploading a photo',
    async () => () =>
      inTown
        .send('post', '/upload')
        .field('fileInfo', JSON.stringify({ name: 'pont.jpg', alternativeText: 'Le pont' }))
        .attach('files', photo, 'pont.jpg'),
    [['a déposé', 'Fichiers', 'pont.jpg']],
  ],
  [
    'saying what it shows',
    async () => {
      const { id } = await upload('pont.jpg');
      return () =>
        inTown
          .send('post', `/upload?id=${id}`)
          .field('fileInfo', JSON.stringify({ name: 'viaduc.jpg', alternativeText: 'Le viaduc' }));
    },
    [['a modifié', 'Fichiers', 'viaduc.jpg']],
  ],
  [
    'replacing it',
    async () => {
      const { id } = await upload('pont.jpg');
      return () =>
        inTown
          .send('post', `/upload?id=${id}`)
          .field('fileInfo', JSON.stringify({ name: 'pont.jpg', alternativeText: 'Le pont' }))
          .attach('files', photo, 'pont.jpg');
    },
    [['a remplacé', 'Fichiers', 'pont.jpg']],
  ],
  [
    'deleting it, without an open site',
    async () => {
      const { id } = await upload('pont.jpg');
      return () => everywhere.delete(`/upload/files/${id}`);
    },
    [['a supprimé', 'Fichiers', 'pont.jpg']],
  ],
  [
    'making a folder',
    async () => () => inTown.post('/upload/folders', { name: 'Ponts 1', parent: null }),
    [['a créé', 'Dossiers de fichiers', 'Ponts 1']],
  ],
  [
    'renaming it',
    async () => {
      const { id } = await folder('Ponts 2');
      return () => inTown.put(`/upload/folders/${id}`, { name: 'Ponts 3', parent: null });
    },
    [['a modifié', 'Dossiers de fichiers', 'Ponts 3']],
  ],
  [
    'moving a photo and a folder',
    async () => {
      const [file, moved, target] = [await upload('lot.jpg'), await folder('A'), await folder('B')];
      const body = { fileIds: [file.id], folderIds: [moved.id], destinationFolderId: target.id };
      return () => inTown.post('/upload/actions/bulk-move', body);
    },
    [
      ['a déplacé', 'Fichiers', 'lot.jpg'],
      ['a déplacé', 'Dossiers de fichiers', 'A'],
    ],
  ],
  [
    'deleting a photo and a folder, without an open site',
    async () => {
      const body = { fileIds: [(await upload('lot.jpg')).id], folderIds: [(await folder('C')).id] };
      return () => everywhere.post('/upload/actions/bulk-delete', body);
    },
    [
      ['a supprimé', 'Fichiers', 'lot.jpg'],
      ['a supprimé', 'Dossiers de fichiers', 'C'],
    ],
  ],
];

tellsEach(WRITES);
