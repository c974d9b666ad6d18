import { parisDate } from '#platform';
import { openingHoursSpecification, type Office, type SiteIdentity } from '#sites';
import type { JsonLd } from '#web';

/** https://schema.org/GovernmentOrganization */
export function organization(
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
    ...addressOf(office),
    openingHoursSpecification: openingHoursSpecification(
      office.slots,
      office.closures,
      parisDate(now),
    ),
  };
}

/** A country alone is no address. */
function addressOf({ street, postalCode, city }: Office) {
  if (!street && !postalCode && !city) return {};
  const address = {
    '@type': 'PostalAddress',
    streetAddress: street ?? undefined,
    postalCode: postalCode ?? undefined,
    addressLocality: city ?? undefined,
    addressCountry: 'FR',
  };
  return { address };
}
