import { z } from 'zod';
import { nextParisMidnight } from '#platform';
import { RECEPTION_SERVICES, type Office, type Reception, type SiteIdentity } from '#sites';
import { operation, type ApiResource } from './api-resource';

const slot = z.object({
  weekday: z.int().min(1).max(7).describe('1 lundi … 7 dimanche'),
  opens: z.string().describe('HH:MM, heure de Paris'),
  closes: z.string(),
  note: z.string().nullable(),
});

const closure = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  reason: z.string().nullable(),
});

const office = z.object({
  name: z.string(),
  street: z.string().nullable(),
  complement: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  phone: z.string().nullable().describe('Comme la commune l’a écrit'),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  wheelchairAccess: z.string().nullable().describe('Ce qu’il faut savoir pour entrer'),
  closedOnPublicHolidays: z.boolean(),
  openingHours: z.array(slot),
  closures: z
    .array(closure)
    .describe('Fermetures exceptionnelles, premier et dernier jour compris'),
});

const services = Object.keys(RECEPTION_SERVICES) as (keyof typeof RECEPTION_SERVICES)[];

const reception = office.extend({
  service: z
    .object({ code: z.enum(services), name: z.string() })
    .nullable()
    .describe('Service rendu ; null pour un autre lieu de la collectivité'),
});

const answer = z.object({
  name: z.string(),
  url: z.url(),
  collectivity: z
    .object({
      name: z.string(),
      kind: z.enum(['commune', 'epci', 'centre']),
      insee: z.string().nullable(),
      siren: z.string().nullable(),
      population: z.int().nullable(),
      postalCodes: z.array(z.string()),
      epci: z.string().nullable(),
    })
    .nullable(),
  office: office.nullable().describe('La mairie, ou l’accueil de la collectivité'),
  receptions: z.array(reception).describe('Les autres lieux d’accueil'),
});

/** Who the site speaks for, and when its town hall is open. */
export const siteResource: ApiResource = {
  name: 'site',
  title: 'La collectivité et son accueil',
  operations: [
    operation({
      path: '/api/site',
      summary: 'La collectivité, ses lieux d’accueil et leurs horaires',
      answer,
      read: ({ site, origin, now }) => ({
        value: {
          name: site.name,
          url: origin,
          collectivity: collectivityOf(site),
          office: site.office && officeOf(site.office),
          receptions: site.receptions.map(receptionOf),
        },
        staleAt: nextParisMidnight(now),
      }),
    }),
  ],
};

const collectivityOf = ({ collectivity }: SiteIdentity) =>
  collectivity && {
    name: collectivity.name,
    kind: collectivity.kind,
    insee: collectivity.insee,
    siren: collectivity.siren,
    population: collectivity.population,
    postalCodes: [...collectivity.postalCodes],
    epci: collectivity.epciName,
  };

/** Without its mail address, which robots would gather. */
const officeOf = ({ slots, closures, ...found }: Office) => ({
  name: found.name,
  street: found.street,
  complement: found.complement,
  postalCode: found.postalCode,
  city: found.city,
  phone: found.phone,
  latitude: found.latitude,
  longitude: found.longitude,
  wheelchairAccess: found.wheelchairAccess,
  closedOnPublicHolidays: found.closedOnPublicHolidays,
  openingHours: slots.map(({ weekday, opens, closes, note = null }) => ({
    weekday,
    opens,
    closes,
    note,
  })),
  closures: closures.map(({ from, until, reason = null }) => ({ from, until, reason })),
});

const receptionOf = (reception: Reception) => ({
  ...officeOf(reception),
  service: reception.serves && {
    code: reception.serves,
    name: RECEPTION_SERVICES[reception.serves],
  },
});
