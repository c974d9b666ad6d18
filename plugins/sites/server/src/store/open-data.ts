import { readFile } from 'node:fs/promises';
import { ok, refuse, type Result } from '#platform';
import type {
  AbsenceDetails,
  Commune,
  Epci,
  FindCommuneRefusal,
  Territory,
} from '../domain/commune';
import { departmentCodeOf, parseInseeCode } from '../domain/insee-code';
import {
  searchCommunes,
  type CommuneSearch,
  type FoundCommune,
  type FoundCommunes,
} from '../domain/commune-search';
import { nearCommunes } from '../domain/near-communes';
import {
  communeIndex,
  communesIn,
  departmentOf,
  epciOfSiren,
  explainAbsence,
  type OpenDataFiles,
} from './open-data-records';

export type CommuneDirectory = {
  findCommune(insee: string): Promise<Result<Commune, FindCommuneRefusal, AbsenceDetails>>;
  /** In the order of the French alphabet; empty when there is no such department. */
  communesOfDepartment(code: string): Promise<readonly Commune[]>;
  findEpci(siren: string): Promise<Result<Epci, FindEpciRefusal, { given: string }>>;
  findDepartment(code: string): Promise<Territory | null>;
  /** Among the actual communes of all France. */
  searchCommunes(search: CommuneSearch): Promise<FoundCommunes>;
  /** Those whose names are nearly what was typed. */
  nearCommunes(search: CommuneSearch): Promise<readonly FoundCommune[]>;
};

export type FindEpciRefusal = 'siren-malformed' | 'siren-unknown';

/**
 * The communes of France as the installed data set has them. What was asked for is kept by
 * department (a few hundred kilobytes each); the files themselves, forty megabytes once parsed,
 * are only held weakly: work on several departments shares them, an idle process drops them.
 */
export function openDataDirectory(): CommuneDirectory {
  const files = weaklyHeld(readFiles);
  const index = weaklyHeld(async () => communeIndex(await files()));
  const departments = new Map<string, readonly Commune[]>();

  async function communesOfDepartment(code: string): Promise<readonly Commune[]> {
    const known = departments.get(code);
    if (known) return known;
    const communes = communesIn(code, await files());
    if (communes.length > 0) departments.set(code, communes);
    return communes;
  }

  return {
    communesOfDepartment,
    findDepartment: async (code) => departmentOf(code, await files()),
    searchCommunes: async (search) => searchCommunes(await index(), search),
    nearCommunes: async (search) => nearCommunes(await index(), search),
    async findEpci(text) {
      const siren = text.replaceAll(' ', '');
      if (!/^\d{9}$/.test(siren)) return refuse('siren-malformed', { given: text });
      const epci = epciOfSiren(siren, await files());
      return epci ? ok(epci) : refuse('siren-unknown', { given: text });
    },
    async findCommune(text) {
      const parsed = parseInseeCode(text);
      if (!parsed.ok) return parsed;
      const insee = parsed.value;
      const communes = await communesOfDepartment(departmentCodeOf(insee));
      const found = communes.find((commune) => commune.insee === insee);
      if (found) return ok(found);
      const absence = explainAbsence(insee, await files());
      return refuse(absence.kind ? 'insee-not-a-commune' : 'insee-unknown', absence);
    },
  };
}

async function readFiles(): Promise<OpenDataFiles> {
  const [communes, epci, arrondissements, departments] = await Promise.all([
    readData<OpenDataFiles['communes']>('communes'),
    readData<OpenDataFiles['epci']>('epci'),
    readData<OpenDataFiles['arrondissements']>('arrondissements'),
    readData<OpenDataFiles['departments']>('departements'),
  ]);
  return { communes, epci, arrondissements, departments };
}

/** The package's own entry point reads paths relative to the working directory: not usable. */
async function readData<T>(file: string): Promise<T> {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${file}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

function weaklyHeld<T extends object>(read: () => Promise<T>): () => Promise<T> {
  let held: WeakRef<T> | undefined;
  let reading: Promise<T> | undefined;
  return () => {
    const value = held?.deref();
    if (value) return Promise.resolve(value);
    reading ??= read()
      .then((fresh) => {
        held = new WeakRef(fresh);
        return fresh;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
}
