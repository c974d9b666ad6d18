import type { Core } from '@strapi/strapi';
import { expectOk } from '#platform';
import { sites } from '#sites';
import { demoSites, people, type DemoPerson } from './demo';

/** The accounts of the cast; somebody known keeps the password they have. */
export async function loadPeople(
  strapi: Core.Strapi,
  passwordOf: (email: string) => string,
): Promise<void> {
  for (const person of people) {
    for (const { role, site } of person.memberships) {
      const { email, firstName: firstname, lastName: lastname } = person;
      const order = { email, firstname, lastname, password: passwordOf(email), role };
      expectOk(await sites(strapi).createAccount({ ...order, site: labelOf(site) }));
    }
  }
}

/** `everywhere` is no site. */
const labelOf = (key: string) => demoSites.find((site) => site.key === key)?.label;

/** Name of each site on which a person holds a role, for the table printed at start. */
export const placesOf = ({ memberships }: DemoPerson): string[] =>
  memberships.map(
    ({ site }) => demoSites.find(({ key }) => key === site)?.name ?? 'toute la plateforme',
  );
