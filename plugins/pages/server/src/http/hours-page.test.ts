import type { PublicRequest } from '#web';
import { pageTree } from '../domain/page-tree';
import type { PageKind } from '../domain/page-kind';
import type { OutlineRow } from '../store/page-outline';
import { hoursPage } from './hours-page';
import { rememberPages } from './site-pages';

const row = (slug: string, kind: PageKind, parentId: string | null = null) =>
  ({ id: slug, title: slug, slug, kind, parentId, position: 0, inMenu: true }) as OutlineRow;

function hoursOf(...rows: OutlineRow[]) {
  const request = { memo: new Map() } as unknown as PublicRequest;
  rememberPages(request, Promise.resolve({ tree: pageTree(rows), home: null, changesAt: null }));
  return hoursPage(request);
}

const contact = row('nous-joindre', 'contact');

test('the week stands on the page of practical matters, wherever it was moved', async () => {
  const moved = row('infos', 'practical', 'mairie');
  expect(await hoursOf(row('mairie', 'standard'), moved, contact)).toBe('/mairie/infos');
});

test('without that page, the contact page shows it; without any, nothing does', async () => {
  expect(await hoursOf(contact)).toBe('/nous-joindre');
  expect(await hoursOf(row('histoire', 'standard'))).toBeNull();
});
