import type { Core } from '@strapi/strapi';
import type { VNode } from 'preact';
import { photoOf } from '#media';
import { excerpt, placesAt, plainText, safeHtml, web } from '#web';
import type { Framed, PageFrame, Person, PublicRequest } from '#web';
import { breadcrumb, type PageNode, type PageTree } from '../domain/page-tree';
import {
  readMembers,
  readUsefulNumbers,
  type OutlineRow,
  type PageText,
} from '../store/page-outline';
import {
  ContactPage,
  DiscoverPage,
  PracticalPage,
  ProceduresPage,
  ProsePage,
  TeamPage,
} from '../views';
import { presentFigures, presentMember, presentPlaces, presentQuickLink } from './present-home';
import { readQuickLinks } from '../store/quick-links';

export interface PresentedPage {
  readonly page: PageFrame;
  readonly view: (framed: Framed) => VNode;
  /** False for a page with a form. */
  readonly keep?: boolean;
  /** When what is said of opening hours may be wrong. */
  readonly staleAt?: Date | null;
}

const DESCRIPTION_LENGTH = 160;

/** A page of the tree in the view of its kind, with what that kind shows beside its text. */
export async function presentPage(
  strapi: Core.Strapi,
  request: PublicRequest,
  tree: PageTree<OutlineRow>,
  node: PageNode<OutlineRow>,
  text: PageText,
): Promise<PresentedPage> {
  const page: PageFrame = {
    title: text.title,
    description: excerpt(text.lead ?? plainText(text.body ?? ''), DESCRIPTION_LENGTH),
    path: node.path,
    breadcrumb: breadcrumb(tree, node.page.id)
      .slice(0, -1)
      .map(({ title, path }) => ({ label: title, href: path })),
  };
  if (text.kind === 'contact') return presentContact(strapi, request, page, text);
  if (text.kind === 'practical') return presentPractical(request, page, text);
  return { page, view: await viewOf(request, text) };
}

/** The contact page, with the form of the plugin that answers messages. */
async function presentContact(
  strapi: Core.Strapi,
  request: PublicRequest,
  page: PageFrame,
  { lead, body }: PageText,
): Promise<PresentedPage> {
  const form = await web(strapi).contributors.contactForm?.(request);
  const { places: receptions, staleAt } = placesAt(
    request.site,
    request.site.receptions,
    request.now,
  );
  const isMistaken = request.form !== undefined && request.form.errors.length > 0;
  return {
    page: { ...page, ...(isMistaken ? { alert: 'Erreur' } : {}) },
    view: (framed) =>
      ContactPage({
        ...framed,
        ...(lead ? { lead } : {}),
        ...(body ? { body: safeHtml(body) } : {}),
        ...(form ? { form, formFirst: request.form !== undefined } : {}),
        places: presentPlaces(request.site),
        receptions,
      }),
    staleAt,
    ...(form ? { keep: false } : {}),
  };
}

/** With the hours of every place that receives. */
async function presentPractical(
  { site, reader, now }: PublicRequest,
  page: PageFrame,
  text: PageText,
): Promise<PresentedPage> {
  const numbers = await readUsefulNumbers(reader, site.key);
  const usefulNumbers = numbers.flatMap(({ name, phone }) =>
    phone ? [{ label: name, phone }] : [],
  );
  const { places: receptions, staleAt } = placesAt(site, site.receptions, now);
  const shown = { ...writtenIn(text), usefulNumbers, receptions };
  return { page, view: (framed) => PracticalPage({ ...framed, ...shown, groups: [] }), staleAt };
}

const writtenIn = ({ lead, body }: PageText) => ({
  ...(lead ? { lead } : {}),
  ...(body ? { body: safeHtml(body) } : {}),
});

async function viewOf({ site, reader }: PublicRequest, text: PageText) {
  const lead = text.lead ? { lead: text.lead } : {};
  const body = text.body ? { body: safeHtml(text.body) } : {};
  const photo = text.picture[0] ? photoOf(text.picture[0]) : null;
  const places = presentPlaces(site);
  switch (text.kind) {
    case 'discover': {
      const figures = presentFigures(site);
      const photos = photo ? [photo] : [];
      return (framed: Framed) =>
        DiscoverPage({ ...framed, ...lead, ...body, photos, figures, places });
    }
    case 'team': {
      const members = (await readMembers(reader, site.key)).map(presentMember);
      const groups = groupMembers(members, TEAM_TITLES[site.collectivity?.kind ?? 'centre']);
      return (framed: Framed) => TeamPage({ ...framed, ...lead, ...body, groups });
    }
    case 'procedures': {
      const links = await readQuickLinks(reader, site.key);
      const wanted = { title: 'Les plus demandées', links: links.flatMap(presentQuickLink) };
      const groups = wanted.links.length > 0 ? [wanted] : [];
      return (framed: Framed) => ProceduresPage({ ...framed, ...lead, ...body, groups });
    }
    default:
      return (framed: Framed) =>
        ProsePage({
          ...framed,
          ...lead,
          ...(photo ? { photo } : {}),
          body: safeHtml(text.body ?? ''),
          files: [],
        });
  }
}

const LEADING = /^(maire|premi|deuxi|troisi|quatri|cinqui|\d|pr[ée]sident|vice)/i;

const TEAM_TITLES = {
  commune: ['Le maire et les adjoints', 'Les conseillers municipaux'],
  epci: ['La présidence', 'Le conseil communautaire'],
  centre: ['La présidence', 'Le conseil'],
} as const;

/** Those who lead, then the other members. */
function groupMembers(
  people: Person[],
  [leaders, members]: (typeof TEAM_TITLES)[keyof typeof TEAM_TITLES],
) {
  const leading = people.filter(({ role }) => LEADING.test(role));
  const others = people.filter(({ role }) => !LEADING.test(role));
  return [
    { title: leaders, people: leading },
    { title: members, people: others },
  ].filter((group) => group.people.length > 0);
}
