import type { SiteIdentity } from '#sites';
import type { PublicRequest } from '../routing/answer';
import { always, type MenuPart } from './contributors';
import { siteMenu } from './site-menu';

const closing = new Date('2026-12-01T00:00:00Z');

const parts: MenuPart[] = [
  {
    module: 'documents',
    place: 'after-pages',
    read: always({ label: 'Documents', href: '/documents' }),
  },
  {
    place: 'pages',
    read: () =>
      Promise.resolve({ entries: [{ label: 'Contact', href: '/contact' }], staleAt: closing }),
  },
  {
    module: 'news',
    place: 'before-pages',
    read: always({ label: 'Actualités', href: '/actualites' }),
  },
];

const labelsWith = async (...modules: SiteIdentity['modules']) => {
  const { entries, staleAt } = await siteMenu(parts, { site: { modules } } as PublicRequest);
  return { labels: entries.map(({ label }) => label), staleAt };
};

test('modules stand around the pages, whichever registered first', async () => {
  expect(await labelsWith('documents', 'news')).toEqual({
    labels: ['Actualités', 'Contact', 'Documents'],
    staleAt: closing,
  });
});

test('a module that the site does not have is not in its menu', async () => {
  expect((await labelsWith('documents')).labels).toEqual(['Contact', 'Documents']);
});
