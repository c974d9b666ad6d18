import { inCommune, ofCommune } from '#sites';
import type { PublicRequest } from '#web';
import { DEFAULT_QUICK_LINKS, DEFAULT_USEFUL_NUMBERS } from '../domain/default-links';
import { defaultPages, type DefaultPage } from '../domain/default-pages';
import { pageTree } from '../domain/page-tree';
import type { HomeRows, OutlineRow } from '../store/page-outline';
import { rememberPages } from './site-pages';

/** The pages that `create-default-pages` would write, for a home that is drawn before them. */
export function beginWithDefaultPages(request: PublicRequest): void {
  const { name, linking, collectivity } = request.site;
  const place = { name, ...(linking ? { linking } : {}) };
  const words = { name, of: ofCommune(place), at: inCommune(place) };
  const kind = collectivity?.kind ?? 'commune';
  const pages = defaultPages(words, kind);
  const rows = pages.map((page, index) => rowOf(page, index, request.now));
  const home = homeOf(pages, kind === 'commune');
  rememberPages(request, Promise.resolve({ tree: pageTree(rows), home, changesAt: null }));
}

const rowOf = (page: DefaultPage, index: number, now: Date): OutlineRow => ({
  id: page.kind,
  title: page.title,
  slug: page.slug,
  kind: page.kind,
  isHome: page.kind === 'home',
  position: index * 10,
  inMenu: page.inMenu,
  parentId: null,
  publishFrom: null,
  publishUntil: null,
  updatedAt: now.toISOString(),
});

const homeOf = (pages: readonly DefaultPage[], isCommune: boolean): HomeRows => ({
  lead: pages.find(({ kind }) => kind === 'home')?.lead ?? null,
  picture: [],
  quickLinks: isCommune ? DEFAULT_QUICK_LINKS : [],
  reminders: [],
  usefulNumbers: DEFAULT_USEFUL_NUMBERS.map((number) => ({ ...number, details: null })),
  mayor: null,
});
