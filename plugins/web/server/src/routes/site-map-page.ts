import type { Core } from '@strapi/strapi';
import type { SiteMapEntry } from '../frame/contributors';
import type { PublicAnswer, PublicRequest } from '../routing/answer';
import { SiteMapPage, type SiteMapNode } from '../views/pages';
import { siteMapEntries } from './site-map';

const LEGAL: SiteMapNode[] = [
  { label: 'Mentions légales', href: '/mentions-legales' },
  { label: 'Accessibilité', href: '/accessibilite' },
  { label: 'Données personnelles', href: '/donnees-personnelles' },
];

export async function siteMapPage(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const { entries, staleAt } = await siteMapEntries(strapi, request);
  const groups = groupEntries(entries);
  return {
    kind: 'page',
    page: { title: 'Plan du site', path: '/plan-du-site', breadcrumb: [] },
    view: (framed) =>
      SiteMapPage({
        ...framed,
        groups: [...groups, { title: 'Informations légales', nodes: LEGAL }],
      }),
    staleAt,
  };
}

/** By section, a page standing under the page whose address its own begins with. */
function groupEntries(entries: readonly SiteMapEntry[]) {
  const sections = Map.groupBy(entries, ({ section }) => section);
  return [...sections].map(([title, members]) => ({ title, nodes: nest(members) }));
}

interface OpenNode extends SiteMapNode {
  children: OpenNode[];
}

function nest(entries: readonly SiteMapEntry[]): SiteMapNode[] {
  const roots: OpenNode[] = [];
  const byPath = new Map<string, OpenNode>();
  for (const { path, title } of entries) {
    const node: OpenNode = { label: title, href: path, children: [] };
    const parent = byPath.get(path.slice(0, path.lastIndexOf('/')));
    (parent?.children ?? roots).push(node);
    byPath.set(path, node);
  }
  return roots.map(withoutEmptyLists);
}

const withoutEmptyLists = ({ label, href, children }: OpenNode): SiteMapNode =>
  children.length > 0
    ? { label, href, children: children.map(withoutEmptyLists) }
    : { label, href };
