import { communeOf, displayName, townHallOf } from './commune-name';
import type { Commune, Epci, Territory } from './commune';
import { epciOf, shortEpciName } from './epci-name';
import { hostLabelFor, placeSlug } from './host-label';
import type { CentreDescription, Party } from './new-site';

export const partyOfCommune = (commune: Commune): Party => ({
  legalName: communeOf(commune),
  shortName: displayName(commune.name),
  kind: 'commune',
  insee: commune.insee,
  siren: commune.siren,
  population: commune.population,
  postalCodes: commune.postalCodes,
  departmentCode: commune.department.code,
  departmentName: commune.department.name,
  arrondissement: commune.arrondissement?.name ?? null,
  epci: commune.epci,
  office: {
    name: townHallOf(commune),
    postalCode: commune.postalCodes[0] ?? null,
    city: displayName(commune.name),
  },
  labels: communeLabels(commune),
  commune,
});

/** The labels that `hostLabelFor` would try, in its order. */
function communeLabels(commune: Commune): string[] {
  const tried: string[] = [];
  const last = hostLabelFor(commune, (label) => tried.push(label) > 0);
  return [...tried, last];
}

/** @param seat the commune of its seat, the first of its members in open data */
export function partyOfEpci(epci: Epci, seat: Commune | null, department: Territory | null): Party {
  const slug = placeSlug(shortEpciName(epci));
  return {
    legalName: epciOf(epci),
    shortName: shortEpciName(epci),
    kind: 'epci',
    insee: null,
    siren: epci.siren,
    population: epci.population,
    postalCodes: seat?.postalCodes.slice(0, 1) ?? [],
    departmentCode: department?.code ?? null,
    departmentName: department?.name ?? null,
    arrondissement: null,
    epci: null,
    office: {
      name: epciOf(epci),
      postalCode: seat?.postalCodes[0] ?? null,
      city: seat ? displayName(seat.name) : null,
    },
    labels: [slug, `${slug}-${epci.siren}`],
    commune: null,
  };
}

export function partyOfCentre(centre: CentreDescription, department: Territory | null): Party {
  const slug = placeSlug(centre.name);
  return {
    legalName: centre.name,
    shortName: centre.name,
    kind: 'centre',
    insee: null,
    siren: centre.siren ?? null,
    population: centre.population ?? null,
    postalCodes: centre.postalCode ? [centre.postalCode] : [],
    departmentCode: centre.department,
    departmentName: department?.name ?? null,
    arrondissement: null,
    epci: null,
    office: {
      name: centre.name,
      postalCode: centre.postalCode ?? null,
      city: centre.city ?? null,
    },
    labels: [slug, `${slug}-${centre.department.toLowerCase()}`],
    commune: null,
  };
}
