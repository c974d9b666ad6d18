import type { Core } from '@strapi/strapi';
import { systemClock } from '#platform';
import type { Additions } from '../../../shared/site-additions';
import { writtenNotes } from '../store/written-notes';
import { writtenOwnEntries } from '../store/written-own-entries';
import { writtenServices } from '../store/written-services';
import { noteLine, ownEntryLine, serviceLine } from './present-additions';
import { reachChoice } from './reach-choice';
import { atWork } from './site-at-work';

/** `GET /guide/additions`: all that the site at work adds to the guide. */
export const additionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: atWork(strapi, async (ctx, work) => {
    const { site, reader } = work;
    const choice = await reachChoice(work);
    const notes = await writtenNotes(reader, { site: site.key });
    const services = await writtenServices(reader, { site: site.key });
    const ownEntries = await writtenOwnEntries(reader, { site: site.key });
    const now = systemClock.now();
    ctx.body = {
      notes: notes.map((note) => noteLine(note, choice)),
      services: services.map((service) => serviceLine(service, choice)),
      ownEntries: ownEntries.map((entry) => ownEntryLine(entry, choice, now)),
    } satisfies Additions;
  }),
});
