import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { photoOf } from '#media';
import {
  accessibilityMention,
  collectivityWords,
  ofDepartment,
  statementFrom,
  type SiteIdentity,
} from '#sites';
import type { PublicRequest } from '../routing/answer';
import { web } from '../services';
import type { MenuEntry, SiteFrame } from '../views/types';
import { assetAddress, islandAddresses } from './assets';
import { contactWays, FORM_ANCHOR, type ContactWays } from './contact-ways';
import { earliest } from './earliest';
import { faviconAddress } from './favicon';
import { stylesheetOf, templateOf } from './look';
import { siteMenu } from './site-menu';
import { townHallAt } from './town-hall';

export interface FramedSite {
  readonly frame: SiteFrame;
  readonly staleAt: Date | null;
}

/** All that surrounds the content of a page, for this site at this instant. */
export async function frameOf(strapi: Core.Strapi, request: PublicRequest): Promise<FramedSite> {
  const { site, now, path } = request;
  const { operator } = platform(strapi).settings;
  const { contributors } = web(strapi);
  const [menu, hoursHref, ways] = await Promise.all([
    siteMenu(contributors.menu, request),
    contributors.hoursPage?.(request),
    contactWays(contributors, request),
  ]);
  const { townHall, staleAt } = townHallAt(site, now);
  const statement = statementFrom(site.accessibilityAudit, now);
  const coatOfArms = site.coatOfArms && photoOf(site.coatOfArms);
  const frame: SiteFrame = {
    name: site.name,
    ...(subtitleOf(site) ? { subtitle: subtitleOf(site) } : {}),
    origin: request.origin,
    lang: 'fr',
    template: templateOf(site),
    assets: assetsOf(site),
    ...(coatOfArms ? { coatOfArms } : {}),
    menu: markCurrent(menu.entries, path),
    townHall: {
      ...townHall,
      ...(hoursHref && townHall.hours.length > 0 ? { hoursHref } : {}),
      ...(hoursHref ? otherPlaces(site, hoursHref) : {}),
      ...messageHref(ways, townHall.email),
    },
    ...(ways.page ? { contactHref: ways.page } : {}),
    collectivity: collectivityWords(site),
    accessibilityMention: accessibilityMention(statement),
    partners: [],
    platform: { label: operator.name, href: operator.url },
    ...(site.modules.includes('news') ? { feedHref: '/actualites.rss' } : {}),
    ...(site.launchedAt === null ? { preview: {} } : {}),
  };
  return {
    frame,
    staleAt: [statement.staleAt, menu.staleAt].reduce(earliest, staleAt),
  };
}

/** A form takes the place of the address of mail; a page without form, of no address at all. */
function messageHref({ page, hasForm }: ContactWays, email: string | undefined) {
  if (page === null || (!hasForm && email)) return {};
  return { contactHref: hasForm ? `${page}${FORM_ANCHOR}` : page };
}

/** A single one is called by its name. */
function otherPlaces({ receptions }: SiteIdentity, page: string) {
  const [first, ...others] = receptions;
  if (!first) return {};
  const label = others.length === 0 ? first.name : 'Autres lieux d’accueil';
  return { otherPlaces: { label, href: `${page}${OTHER_PLACES}` } };
}

/** Where the page of hours describes them. */
const OTHER_PLACES = '#autres-accueils';

/** « Commune du Lot », or what the body is. */
function subtitleOf({ collectivity }: SiteIdentity): string {
  if (collectivity?.kind === 'epci') return 'Intercommunalité';
  if (collectivity?.kind !== 'commune') return '';
  return ['Commune', ofDepartment(collectivity.departmentCode ?? '')].filter(Boolean).join(' ');
}

function assetsOf(site: SiteIdentity): SiteFrame['assets'] {
  const { address, preloadFonts } = stylesheetOf(site);
  const mapScript = assetAddress('map');
  return {
    stylesheet: address,
    preloadFonts,
    favicon: faviconAddress(site),
    islands: islandAddresses(),
    ...(mapScript ? { mapScript } : {}),
  };
}

const markCurrent = (menu: readonly MenuEntry[], path: string): MenuEntry[] =>
  menu.map((entry) => ({
    ...entry,
    ...(currentMark(entry, path) ? { current: currentMark(entry, path) } : {}),
    ...(entry.children ? { children: markCurrent(entry.children, path) } : {}),
  }));

function currentMark({ href }: MenuEntry, path: string): MenuEntry['current'] {
  if (href === path) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'section' : undefined;
}
