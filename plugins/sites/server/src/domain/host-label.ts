import slugify from 'slugify';

/** A DNS label holds at most 63 octets (RFC 1035, 2.3.4). */
const LABEL_LIMIT = 63;

/** « Saint-Cirq-Lapopie » is `saint-cirq-lapopie`, « Puy-l'Évêque » is `puy-l-eveque`. */
export function placeSlug(name: string): string {
  const words = name.replace(/['’/.()]/g, ' ');
  const slug = slugify(words, { lower: true, strict: true, locale: 'fr' });
  return slug.slice(0, LABEL_LIMIT).replace(/-+$/, '');
}

type HostedCommune = {
  readonly slug: string;
  readonly insee: string;
  readonly department: { readonly code: string };
};

/**
 * The first label of a commune's host that is not taken yet: its slug, then its slug with the
 * department (`saint-martin-65`), then with the INSEE code, which nothing shares.
 */
export function hostLabelFor(
  { slug, insee, department }: HostedCommune,
  isTaken: (label: string) => boolean,
): string {
  const byDepartment = withSuffix(slug, department.code);
  return [slug, byDepartment].find((label) => !isTaken(label)) ?? withSuffix(slug, insee);
}

function withSuffix(slug: string, code: string): string {
  const suffix = `-${code.toLowerCase()}`;
  return `${slug.slice(0, LABEL_LIMIT - suffix.length).replace(/-+$/, '')}${suffix}`;
}
