import departments from '@etalab/decoupage-administratif/data/departements.json';
import { displayName } from '../domain/commune-name';

/** By INSEE's « type de nom en clair »: what joins « de » and the name. */
const JOINED: Record<number, string> = {
  0: 'de ',
  1: 'd’',
  2: 'du ',
  3: 'de la ',
  4: 'des ',
  5: 'de l’',
};

/** The same, of what joins « dans » and the name. */
const PLACED: Record<number, string> = {
  2: 'dans le ',
  3: 'dans la ',
  4: 'dans les ',
  5: 'dans l’',
};

/** Paris, La Réunion, Mayotte: one is « à » them, and « en » the others without an article. */
const TOWN_OR_ISLAND = ['75', '974', '976'];

const names = new Map(
  departments.map(({ code, nom, typeLiaison }) => [
    code,
    {
      of: `${JOINED[typeLiaison] ?? 'de '}${displayName(nom)}`,
      in: `${PLACED[typeLiaison] ?? (TOWN_OR_ISLAND.includes(code) ? 'à ' : 'en ')}${displayName(nom)}`,
    },
  ]),
);

/** « du Lot », « de la Corrèze », « de l’Ain »; undefined for a code that is none. */
export const ofDepartment = (code: string): string | undefined => names.get(code)?.of;

/** « dans le Lot », « en Indre-et-Loire », « à Mayotte »; undefined for a code that is none. */
export const inDepartment = (code: string): string | undefined => names.get(code)?.in;
