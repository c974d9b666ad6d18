import type { Role } from '#sites';

/** Somebody of the cast, and what they usually are. */
export interface CastPerson {
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly role: Role;
}

/** Runs the platform at the departmental centre. */
export const helene: CastPerson = person('Hélène', 'Cassan', 'platform-administrator');

/** Keeps the sites of all the communes at the centre. */
export const paul: CastPerson = person('Paul', 'Vayssié', 'webmaster');

/** Answers for the site of Cahors. */
export const marc: CastPerson = person('Marc', 'Delmas', 'site-manager');

/** Writes the pages of Saint-Cirq-Lapopie. */
export const ines: CastPerson = person('Inès', 'Roques', 'editor');

/** Secretary of the town hall of Cardaillac: news and documents. */
export const colette: CastPerson = person('Colette', 'Bessières', 'contributor');

export const people: readonly CastPerson[] = [helene, paul, marc, ines, colette];

function person(firstname: string, lastname: string, role: Role): CastPerson {
  const plain = firstname.normalize('NFD').replace(/\P{ASCII}/gu, '');
  return { firstname, lastname, email: `${plain.toLowerCase()}@parvis.test`, role };
}
