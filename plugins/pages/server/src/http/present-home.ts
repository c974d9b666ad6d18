import { nextParisMidnight } from '#platform';
import { photoOf } from '#media';
import {
  inCommune,
  ofCommune,
  openingHoursSpecification,
  type CollectivityFacts,
  type SiteIdentity,
} from '#sites';
import { frenchNumber } from '#web';
import type { FactFigure, JsonLd, PageFrame, Person, Place } from '#web';
import type { HomeRows, MemberRow } from '../store/page-outline';
import type { HomePageProps } from '../views';

type HomeContent = Omit<HomePageProps, 'site' | 'page' | 'contributed'>;

export function presentHome(site: SiteIdentity, rows: HomeRows | null): HomeContent {
  const banner = site.banner && photoOf(site.banner);
  const picture = rows?.picture[0] ? photoOf(rows.picture[0]) : null;
  return {
    banner: {
      name: site.name,
      ...(site.tagline ? { tagline: site.tagline } : {}),
      ...(banner ? { photo: banner } : {}),
    },
    procedures: (rows?.quickLinks ?? []).map(({ title, description, target }) => ({
      label: title,
      href: target,
      ...(description ? { detail: description } : {}),
    })),
    reminders: (rows?.reminders ?? []).map(({ title, detail, happens_on, target }) => ({
      date: happens_on,
      title,
      ...(detail ? { detail } : {}),
      ...(target ? { href: target } : {}),
    })),
    usefulNumbers: (rows?.usefulNumbers ?? []).flatMap(({ name, phone }) =>
      phone ? [{ label: name, phone }] : [],
    ),
    ...(rows?.lead
      ? {
          story: {
            title: `Bienvenue ${inCommune(site)}`,
            text: rows.lead,
            href: '/decouvrir-la-commune',
            ...(picture ? { photo: picture } : {}),
          },
        }
      : {}),
    ...(rows?.mayor ? { mayor: presentMember(rows.mayor) } : {}),
    figures: site.collectivity ? presentFigures(site.collectivity) : [],
    places: presentPlaces(site),
  };
}

export function presentMember(row: MemberRow): Person {
  const photo = row.portrait[0] ? photoOf(row.portrait[0]) : null;
  return {
    name: `${row.first_name} ${row.last_name}`,
    role: row.office ?? 'Conseil municipal',
    ...(row.delegation ? { duties: row.delegation } : {}),
    ...(photo ? { photo } : {}),
  };
}

/** Open data of the commune, each with the name that its inhabitants know. */
export function presentFigures(facts: CollectivityFacts): FactFigure[] {
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
    description: `Site officiel : mairie, actualités, démarches et documents ${ofCommune(site)}.`,
    path: '/',
    ...(banner ? { image: banner } : {}),
    jsonLd: [organization(site, origin, now)],
  };
}

/** https://schema.org/GovernmentOrganization */
function organization(
  { name, office, collectivity }: SiteIdentity,
  url: string,
  now: Date,
): JsonLd {
  const base: JsonLd = {
    '@type': 'GovernmentOrganization',
    name: office?.name ?? name,
    url,
    ...(collectivity?.siren ? { taxID: collectivity.siren } : {}),
  };
  if (!office) return base;
  return {
    ...base,
    ...(office.phone ? { telephone: office.phone } : {}),
    address: {
      '@type': 'PostalAddress',
      streetAddress: office.street ?? undefined,
      postalCode: office.postalCode ?? undefined,
      addressLocality: office.city ?? undefined,
      addressCountry: 'FR',
    },
    openingHoursSpecification: openingHoursSpecification(
      office.slots as never,
      office.closures.map(({ startsOn, endsOn }) => ({ from: startsOn, until: endsOn })),
      now.toISOString().slice(0, 10),
    ),
  };
}

/** Reminders leave the page the day after. */
export const homeChangesAt = (rows: HomeRows | null, now: Date): Date | null =>
  rows && rows.reminders.length > 0 ? nextParisMidnight(now) : null;
