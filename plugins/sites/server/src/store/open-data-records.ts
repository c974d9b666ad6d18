import type {
  AbsenceDetails,
  Commune,
  CommuneRef,
  Epci,
  EpciKind,
  Territory,
} from '../domain/commune';
import { displayName, linkingOf, type NameLinking } from '../domain/commune-name';
import { searchWords, type IndexedCommune } from '../domain/commune-search';
import { placeSlug } from '../domain/host-label';

/** The data set's own shapes, in its own words; only what is read from them. */
export type OpenDataFiles = {
  readonly communes: readonly CommuneRecord[];
  readonly epci: readonly EpciRecord[];
  readonly arrondissements: readonly TerritoryRecord[];
  readonly departments: readonly TerritoryRecord[];
};

type TerritoryRecord = { readonly code: string; readonly nom: string };

type CommuneRecord = TerritoryRecord & {
  readonly type:
    'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly arrondissement?: string;
  readonly typeLiaison?: number;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly siren?: string;
  readonly anciensCodes?: readonly string[];
  /** Of a delegated or associated commune. */
  readonly chefLieu?: string;
  /** Of a municipal arrondissement. */
  readonly commune?: string;
};

type EpciRecord = TerritoryRecord & {
  readonly type: EpciKind;
  readonly populationMunicipale: number;
  readonly membres: readonly TerritoryRecord[];
};

/** The actual communes of a department, in the order of the French alphabet. */
export function communesIn(department: string, files: OpenDataFiles): Commune[] {
  const arrondissements = byCode(files.arrondissements);
  const territory = asTerritory(files.departments.find(({ code }) => code === department));
  if (!territory) return [];
  const records = files.communes.filter(
    (record) => record.departement === department && isActual(record),
  );
  const epciOf = epciByMember(files.epci, new Set(records.map(({ code }) => code)));
  return records
    .map((record) => ({
      insee: record.code,
      name: record.nom,
      linking: officialLinking(record),
      slug: placeSlug(record.nom),
      population: record.population ?? null,
      postalCodes: record.codesPostaux ?? [],
      siren: record.siren ?? null,
      department: territory,
      arrondissement: asTerritory(arrondissements.get(record.arrondissement ?? '')),
      epci: epciOf.get(record.code) ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** What the search reads of each actual commune of France. */
export function communeIndex({ communes, departments }: OpenDataFiles): IndexedCommune[] {
  const territories = new Map(departments.map(({ code, nom }) => [code, { code, name: nom }]));
  const takenIn = Map.groupBy(
    communes.filter(({ chefLieu }) => chefLieu),
    ({ chefLieu }) => chefLieu,
  );
  return communes.filter(isActual).map(({ code, nom, departement, codesPostaux, population }) => ({
    ...named({ code, nom }),
    former: (takenIn.get(code) ?? []).filter((place) => place.nom !== nom).map(named),
    postalCodes: codesPostaux ?? [],
    department: territories.get(departement) ?? { code: departement, name: departement },
    population: population ?? null,
  }));
}

const named = ({ code, nom }: TerritoryRecord) => ({
  insee: code,
  name: displayName(nom),
  words: searchWords(nom),
});

export function departmentOf(code: string, { departments }: OpenDataFiles): Territory | null {
  return asTerritory(departments.find((record) => record.code === code));
}

/** The seat is the first of its members. */
export function epciOfSiren(siren: string, { epci }: OpenDataFiles): Epci | null {
  const record = epci.find(({ code }) => code === siren);
  return record ? asEpci(record) : null;
}

const subdivisions = {
  'commune-deleguee': 'commune déléguée',
  'commune-associee': 'commune associée',
  'arrondissement-municipal': 'arrondissement municipal',
} as const;

/** What a code stands for when it is no actual commune's, and where the place went. */
export function explainAbsence(insee: string, { communes }: OpenDataFiles): AbsenceDetails {
  const record = communes.find(({ code }) => code === insee);
  if (record && !isActual(record)) {
    const partOf = record.chefLieu ?? record.commune;
    return {
      given: insee,
      name: record.nom,
      kind: subdivisions[record.type as keyof typeof subdivisions],
      ...part(communes.find((other) => isActual(other) && other.code === partOf)),
    };
  }
  const successor = communes.find(
    (other) => isActual(other) && other.anciensCodes?.includes(insee),
  );
  return { given: insee, ...part(successor) };
}

function part(record: CommuneRecord | undefined): { partOf?: CommuneRef } {
  return record ? { partOf: asRef(record) } : {};
}

function isActual({ type }: CommuneRecord): boolean {
  return type === 'commune-actuelle';
}

/** INSEE's « type de nom en clair » (TNCC); the rare articles Aux, Las and Los do not contract. */
const linkings: Readonly<Record<number, NameLinking>> = {
  0: 'consonant',
  1: 'vowel',
  2: 'le',
  3: 'la',
  4: 'les',
  5: 'l',
  6: 'vowel',
  7: 'consonant',
  8: 'consonant',
};

function officialLinking({ nom, typeLiaison = -1 }: CommuneRecord): NameLinking {
  return linkings[typeLiaison] ?? linkingOf(nom);
}

function epciByMember(
  records: readonly EpciRecord[],
  wanted: ReadonlySet<string>,
): Map<string, Epci> {
  const found = new Map<string, Epci>();
  for (const record of records) {
    const members = record.membres.filter(({ code }) => wanted.has(code));
    if (members.length === 0) continue;
    const epci = asEpci(record);
    for (const { code } of members) found.set(code, epci);
  }
  return found;
}

function asEpci({ code, nom, type, populationMunicipale, membres }: EpciRecord): Epci {
  return {
    siren: code,
    name: nom,
    kind: type,
    population: populationMunicipale,
    members: membres.map(asRef),
  };
}

function asRef({ code, nom }: TerritoryRecord): CommuneRef {
  return { insee: code, name: nom };
}

function asTerritory(record: TerritoryRecord | undefined): Territory | null {
  return record ? { code: record.code, name: record.nom } : null;
}

function byCode<T extends TerritoryRecord>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.code, record]));
}
