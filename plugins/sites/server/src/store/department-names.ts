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

const names = new Map(
  departments.map(({ code, nom, typeLiaison }) => [
    code,
    `${JOINED[typeLiaison] ?? 'de '}${displayName(nom)}`,
  ]),
);

/** « du Lot », « de la Corrèze », « de l’Ain »; undefined for a code that is none. */
export const ofDepartment = (code: string): string | undefined => names.get(code);
