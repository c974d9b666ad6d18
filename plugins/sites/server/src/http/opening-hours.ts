import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { z } from 'zod';
import type { HoursFaults, OfficeSheet, SiteHours } from '../../../shared/office-hours';
import { readTypedTime } from '../../../shared/typed-time';
import type { HoursRefusal } from '../actions/keep-office-hours';
import { versionOf, type OfficeHours } from '../domain/office-hours';
import type { OpeningSlot } from '../domain/opening-hours';
import { sites } from '../services';
import { officesOf } from '../store/offices';
import { today } from './admin-standing';

type Context = Parameters<Core.MiddlewareHandler>[0];

const CHOOSE = 'Choisissez d’abord un site.';
const INCOMPLETE = 'La demande est incomplète : rechargez la page et recommencez.';

const REFUSALS: Readonly<Record<HoursRefusal, string>> = {
  'office-unknown': 'Ce lieu d’accueil n’existe plus.',
  'hours-invalid': 'Rien n’est enregistré : corrigez les lignes signalées.',
  'hours-overtaken':
    'Quelqu’un d’autre a changé ces horaires pendant que vous les écriviez. Rien n’est enregistré, pour ne pas effacer ses changements.',
};

const MOST_SLOTS = 70;
const MOST_CLOSURES = 500;
const LONGEST = 255;

/** What cannot be read as a time is left to the rules, which say how to write it. */
const time = z
  .string()
  .max(LONGEST)
  .transform((typed) => readTypedTime(typed) ?? typed);

const remark = z
  .string()
  .trim()
  .max(LONGEST)
  .nullable()
  .transform((text) => text || null);

const sheet = z.object({
  version: z.string().max(LONGEST),
  slots: z
    .array(z.object({ weekday: z.int(), opens: time, closes: time, note: remark }))
    .max(MOST_SLOTS),
  closures: z
    .array(z.object({ from: z.string(), until: z.string(), reason: remark }))
    .max(MOST_CLOSURES),
  closedOnPublicHolidays: z.boolean(),
});

/** When the offices of the site at work are open, each as one sheet. */
export const openingHoursController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sites/opening-hours` */
  async find(ctx: Context) {
    const site = platform(strapi).scope.currentSite();
    if (site === null) return ctx.badRequest(CHOOSE);
    const offices = await officesOf(strapi, site);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { today: today(), offices: offices.map(presentOffice) } satisfies SiteHours;
  },
  /** `PUT /sites/opening-hours/:documentId` */
  async update(ctx: Context) {
    const parsed = sheet.safeParse(ctx.request.body);
    if (!parsed.success) return ctx.badRequest(INCOMPLETE);
    const { documentId: office } = ctx['params'] as { documentId: string };
    const slots = parsed.data.slots as OpeningSlot[];
    const kept = await sites(strapi).keepOfficeHours({ ...parsed.data, slots, office });
    if (!kept.ok) return refused(ctx, kept.reason, kept.details);
    ctx.body = presentOffice(kept.value);
  },
});

const presentOffice = (office: OfficeHours): OfficeSheet => ({
  documentId: office.documentId,
  name: office.name,
  version: versionOf(office),
  closedOnPublicHolidays: office.closedOnPublicHolidays,
  slots: office.slots.map(({ weekday, opens, closes, note = null }) => ({
    ...{ weekday, opens, closes, note },
  })),
  closures: office.closures.map(({ from, until, reason = null }) => ({ from, until, reason })),
});

function refused(ctx: Context, reason: HoursRefusal, faults: HoursFaults = {}) {
  const message = REFUSALS[reason];
  if (reason === 'office-unknown') return ctx.notFound(message);
  if (reason === 'hours-overtaken') return ctx.conflict(message, faults);
  return ctx.badRequest(message, faults);
}
