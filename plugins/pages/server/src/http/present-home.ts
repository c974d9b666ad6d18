import { nextParisMidnight } from '#platform';
import { photoOf, type FileRow } from '#media';
import { collectivityWords, inCommune, type CollectivityFacts, type SiteIdentity } from '#sites';
import { frenchNumber, isLinkTarget } from '#web';
import type {
  BannerProps,
  DatedItem,
  FactFigure,
  Link,
  PageFrame,
  Person,
  Place,
  QuickLink,
} from '#web';
import type { PageKind } from '../domain/page-kind';
import { firstOfKind } from '../domain/page-tree';
import type { HomeRows, MemberRow, QuickLinkRow, ReminderRow } from '../store/page-outline';
import type { HomePageProps, StoryProps } from '../views';
import { organization } from './organization';
import type { SitePages } from './site-pages';

type Tree = SitePages['tree'];
type HomeContent = Omit<HomePageProps, 'site' | 'page' | 'contributed'>;

/** What a home shows of its own; each part that the commune keeps no page for has no link. */
export function presentHome(site: SiteIdentity, { tree, home }: SitePages): HomeContent {
  const [procedures, team] = [linkTo(tree, 'procedures'), linkTo(tree, 'team')];
  return {
    banner: presentBanner(site),
    procedures: (home?.quickLinks ?? []).flatMap(presentQuickLink),
    ...(procedures ? { proceduresHref: procedures.href } : {}),
    ...(team ? { team } : {}),
    reminders: (home?.reminders ?? []).map(presentReminder),
    usefulNumbers: (home?.usefulNumbers ?? []).flatMap(({ name, phone }) =>
      phone ? [{ label: name, phone }] : [],
    ),
    ...(home?.lead ? { story: presentStory(site, tree, home.lead, home.picture[0]) } : {}),
    ...(home?.mayor ? { mayor: presentMember(home.mayor) } : {}),
    figures: presentFigures(site),
    places: presentPlaces(site),
  };
}

function presentBanner(site: SiteIdentity): BannerProps {
  const photo = site.banner && photoOf(site.banner);
  return {
    name: site.name,
    ...(site.tagline ? { tagline: site.tagline } : {}),
    ...(photo ? { photo } : {}),
  };
}

/** A link that leads nowhere safe is left out, whichever way it was written. */
export const presentQuickLink = ({ title, description, target }: QuickLinkRow): QuickLink[] =>
  isLinkTarget(target)
    ? [{ label: title, href: target, ...(description ? { detail: description } : {}) }]
    : [];

const presentReminder = ({ title, detail, happens_on, target }: ReminderRow): DatedItem => ({
  date: happens_on,
  title,
  ...(detail ? { detail } : {}),
  ...(target && isLinkTarget(target) ? { href: target } : {}),
});

function presentStory(
  site: SiteIdentity,
  tree: Tree,
  text: string,
  picture: FileRow | undefined,
): StoryProps {
  const photo = picture && photoOf(picture);
  const more = linkTo(tree, 'discover');
  return {
    title: isCommune(site) ? `Bienvenue ${inCommune(site)}` : 'Bienvenue',
    text,
    ...(more ? { more } : {}),
    ...(photo ? { photo } : {}),
  };
}

function linkTo(tree: Tree, kind: PageKind): Link | null {
  const node = firstOfKind(tree, kind);
  return node ? { label: node.page.title, href: node.path } : null;
}

export function presentMember(row: MemberRow): Person {
  const photo = row.portrait[0] ? photoOf(row.portrait[0]) : null;
  return {
    name: `${row.first_name} ${row.last_name}`,
    role: row.office ?? 'Membre du conseil',
    ...(row.delegation ? { duties: row.delegation } : {}),
    ...(photo ? { photo } : {}),
  };
}

/** Open data of the commune, each with the name that its inhabitants know. */
export const presentFigures = ({ collectivity }: SiteIdentity): FactFigure[] =>
  collectivity?.kind === 'commune' ? figuresOf(collectivity) : [];

function figuresOf(facts: CollectivityFacts): FactFigure[] {
  const figures: (FactFigure | null)[] = [
    facts.population === null
      ? null
      : { label: 'Habitants', value: frenchNumber(facts.population), note: 'population légale' },
    facts.postalCodes[0] ? { label: 'Code postal', value: facts.postalCodes[0] } : null,
    facts.insee ? { label: 'Code INSEE', value: facts.insee } : null,
    facts.epciName ? { label: 'Intercommunalité', value: facts.epciName } : null,
    facts.arrondissement ? { label: 'Arrondissement', value: facts.arrondissement } : null,
  ];
  return figures.filter((figure) => figure !== null);
}

export function presentPlaces({ office }: SiteIdentity): Place[] {
  if (office?.latitude == null || office.longitude == null) return [];
  const address = [office.street, `${office.postalCode ?? ''} ${office.city ?? ''}`.trim()];
  return [
    {
      name: office.name,
      address: address.filter(Boolean).join(', '),
      latitude: office.latitude,
      longitude: office.longitude,
    },
  ];
}

export function presentHomeFrame(site: SiteIdentity, origin: string, now: Date): PageFrame {
  const banner = site.banner && photoOf(site.banner);
  return {
    title: site.name,
    description: descriptionOf(site),
    path: '/',
    ...(banner ? { image: banner } : {}),
    jsonLd: [organization(site, origin, now)],
  };
}

function descriptionOf(site: SiteIdentity): string {
  const first = isCommune(site) ? 'mairie' : 'services';
  const { ofPlace } = collectivityWords(site);
  return `Site officiel : ${first}, actualités, démarches et documents ${ofPlace}.`;
}

const isCommune = ({ collectivity }: SiteIdentity) => collectivity?.kind === 'commune';

/** Reminders leave the page the day after. */
export const homeChangesAt = (rows: HomeRows | null, now: Date): Date | null =>
  rows && rows.reminders.length > 0 ? nextParisMidnight(now) : null;
