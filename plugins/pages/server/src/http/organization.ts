import { parisDate } from '#platform';
import { openingHoursSpecification, type SiteIdentity } from '#sites';
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
    address: {
      '@type': 'PostalAddress',
      streetAddress: office.street ?? undefined,
      postalCode: office.postalCode ?? undefined,
      addressLocality: office.city ?? undefined,
      addressCountry: 'FR',
    },
    openingHoursSpecification: openingHoursSpecification(
      office.slots,
      office.closures,
      parisDate(now),
    ),
  };
}
