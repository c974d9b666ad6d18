import { z } from 'zod';
import { isCivilDate, type CivilDate } from '#platform';
import { officialHours, openingRange } from './official-hours';
import type { Counter, Service } from '../domain/counter';

/** A service of the directory, as the importer keeps it. */
export interface DirectoryService {
  readonly counter: Counter;
  readonly services: readonly Service[];
}

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '');

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const address = z.object({
  type_adresse: text,
  complement1: text,
  complement2: text,
  numero_voie: text,
  service_distribution: text,
  code_postal: text,
  nom_commune: text,
  longitude: text,
  latitude: text,
});

/** What we read of the official format; the rest is left where it is. */
const official = z.object({
  id: z.string().min(1),
  nom: z.string().trim().min(1),
  statut_de_diffusion: text,
  code_insee_commune: text,
  pivot: listOf(z.object({ type_service_local: text, code_insee_commune: listOf(z.string()) })),
  adresse: listOf(address),
  telephone: listOf(z.object({ valeur: text })),
  plage_ouverture: listOf(openingRange),
  commentaire_plage_ouverture: text,
  url_service_public: text,
  date_modification: text,
});

type Official = z.output<typeof official>;

/** `unreadable`: not a service as the format has them; `not-local`: it is the counter of nothing. */
export type ServiceReading =
  | ({ readonly kind: 'counter' } & DirectoryService)
  | { readonly kind: 'not-local' }
  | { readonly kind: 'unreadable'; readonly message: string };

export function readService(record: unknown): ServiceReading {
  const parsed = official.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: 'unreadable', message: unexpected(issue?.path.join('.') ?? '') };
  }
  const services = servicesOf(parsed.data);
  const isShown = parsed.data.statut_de_diffusion !== 'false';
  if (!isShown || services.length === 0) return { kind: 'not-local' };
  return { kind: 'counter', counter: counterOf(parsed.data), services };
}

const unexpected = (field: string): string =>
  field ? `« ${field} » n’est pas comme attendu` : 'ce n’est pas un service';

/** Each kind once, with the communes of all its lines. */
function servicesOf({ pivot }: Official): Service[] {
  const communes = new Map<string, Set<string>>();
  for (const { type_service_local: name, code_insee_commune: codes } of pivot) {
    if (!name) continue;
    const known = communes.get(name) ?? new Set();
    for (const code of codes) known.add(code.trim());
    communes.set(name, known);
  }
  return [...communes].map(([name, codes]) => ({ pivot: name, communes: [...codes] }));
}

function counterOf(service: Official): Counter {
  const { slots, notes } = officialHours(service.plage_ouverture);
  return {
    id: service.id,
    name: service.nom,
    seat: service.code_insee_commune || null,
    ...placeOf(service.adresse),
    phone: service.telephone.map(({ valeur }) => valeur).find(Boolean) ?? null,
    slots,
    hoursNotes: [...notes, service.commentaire_plage_ouverture].filter(Boolean),
    officialUrl: /^https?:\/\//i.test(service.url_service_public)
      ? service.url_service_public
      : null,
    modifiedOn: dayOf(service.date_modification),
  };
}

/** Where one goes, rather than where one writes. */
function placeOf(addresses: Official['adresse']) {
  const place =
    addresses.find(({ type_adresse }) => !/postale/i.test(type_adresse)) ?? addresses[0];
  return {
    street: place
      ? [
          place.complement1,
          place.complement2,
          place.numero_voie,
          place.service_distribution,
        ].filter(Boolean)
      : [],
    postalCode: place?.code_postal ?? '',
    city: place?.nom_commune ?? '',
    latitude: degrees(place?.latitude, 90),
    longitude: degrees(place?.longitude, 180),
  };
}

function degrees(written: string | undefined, most: number): number | null {
  const value = Number(written || NaN);
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

/** `09/08/2023 13:30:19` */
function dayOf(written: string): CivilDate | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(written) ?? [];
  const date = `${year}-${month}-${day}`;
  return isCivilDate(date) ? date : null;
}
