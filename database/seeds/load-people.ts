import type { Core } from '@strapi/strapi';
import { expectOk } from '#platform';
import { sites } from '#sites';
import { demoSites, people } from './demo';

/** The accounts of the cast; somebody known keeps the password they have. */
export async function loadPeople(
  strapi: Core.Strapi,
  passwordOf: (email: string) => string,
): Promise<void> {
  for (const person of people) {
    for (const { role, site } of person.memberships.filter(isOnASite)) {
      const { email, firstName: firstname, lastName: lastname } = person;
      const order = { email, firstname, lastname, password: passwordOf(email), role };
      expectOk(await sites(strapi).createAccount({ ...order, site: labelOf(site) }));
    }
  }
}

const EVERYWHERE = 'everywhere';

/** The whole platform has no label. */
const labelOf = (key: string) => demoSites.find((site) => site.key === key)?.label;

/** A membership on a site that is not shown is left out too. */
const isOnASite = ({ site }: { readonly site: string }) =>
  site === EVERYWHERE || labelOf(site) !== undefined;
