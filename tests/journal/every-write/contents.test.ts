import { everywhere, inTown, news, NEWS, openDesk, tellsEach, type Write } from './telling';

beforeAll(openDesk);

/** What becomes of news items. */
const WRITES: readonly Write[] = [
  [
    'creating a news item',
    async () => () => inTown.post(NEWS, { title: 'Foire' }),
    [['a créé', 'Actualités', 'Foire']],
  ],
  [
    'changing it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.put(`${NEWS}/${documentId}`, { title: 'Foire aux vins' });
    },
    [['a modifié', 'Actualités', 'Foire aux vins']],
  ],
  [
    'changing it without an open site',
    async () => {
      const { documentId } = await news('Foire');
      return () => everywhere.put(`${NEWS}/${documentId}`, { title: 'Foire aux vins' });
    },
    [['a modifié', 'Actualités', 'Foire aux vins']],
  ],
  [
    'publishing it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.post(`${NEWS}/${documentId}/actions/publish`, { title: 'Foire' });
    },
    [['a publié', 'Actualités', 'Foire']],
  ],
  [
    'publishing at once what is new',
    async () => () => inTown.post(`${NEWS}/actions/publish`, { title: 'Foire' }),
    [
      ['a créé', 'Actualités', 'Foire'],
      ['a publié', 'Actualités', 'Foire'],
    ],
  ],
  [
    'taking it off the site',
    async () => {
      const { documentId } = await news('Foire');
      await inTown.post(`${NEWS}/${documentId}/actions/publish`);
      return () => inTown.post(`${NEWS}/${documentId}/actions/unpublish`);
    },
    [['a retiré du site', 'Actualités', 'Foire']],
  ],
  [
    'giving up its draft',
    async () => {
      const { documentId } = await news('Foire');
      await inTown.post(`${NEWS}/${documentId}/actions/publish`);
      await inTown.put(`${NEWS}/${documentId}`, { title: 'Autre' });
      return () => inTown.post(`${NEWS}/${documentId}/actions/discard`);
    },
    [['a abandonné son brouillon', 'Actualités', 'Foire']],
  ],
  [
    'copying it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.post(`${NEWS}/clone/${documentId}`, { title: 'Foire bis' });
    },
    [['a copié', 'Actualités', 'Foire bis']],
  ],
  [
    'deleting it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.delete(`${NEWS}/${documentId}`);
    },
    [['a supprimé', 'Actualités', 'Foire']],
  ],
  ...(['Publish', 'Unpublish', 'Delete'] as const).map((action): Write => [
    `acting on two at once: ${action}`,
    async () => {
      const documentIds = [(await news('Un')).documentId, (await news('Deux')).documentId];
      if (action === 'Unpublish') await inTown.post(`${NEWS}/actions/bulkPublish`, { documentIds });
      return () => inTown.post(`${NEWS}/actions/bulk${action}`, { documentIds });
    },
    (['Un', 'Deux'] as const).map((label) => [
      { Publish: 'a publié', Unpublish: 'a retiré du site', Delete: 'a supprimé' }[action],
      'Actualités',
      label,
    ]),
  ]),
];

tellsEach(WRITES);
