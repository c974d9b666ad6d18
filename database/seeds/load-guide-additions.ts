import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { guide, placeKeysOf } from '#guide';
import { documentsOf, platform, rowsOf, type Job } from '#platform';
import { sites } from '#sites';
import { demoNotes, demoServices, type DemoNote, type DemoService } from './demo/guide-additions';

const NOTE = 'plugin::guide.local-note';
const SERVICE = 'plugin::guide.local-service';
const audience = 'particuliers';

/** Once more when another guide is there: its entries bear other notes. */
export const placeAdditions = (strapi: Core.Strapi): Job<object> => ({
  name: 'demonstration.place-additions',
  payload: z.object({}),
  scope: 'platform',
  run: () => loadGuideAdditions(strapi),
});

/** Notes and services of the demonstration, on the entries that the guide has now. */
export async function loadGuideAdditions(strapi: Core.Strapi): Promise<void> {
  const known = new Map((await sites(strapi).list.all()).map((site) => [labelOf(site), site.key]));
  const inSite = async (label: string, work: () => Promise<unknown>) => {
    const key = known.get(label);
    if (key !== undefined) await platform(strapi).scope.runInSite(key, work);
  };
  for (const note of demoNotes) await inSite(note.site, () => placeNote(strapi, note));
  for (const one of demoServices) await inSite(one.site, () => placeService(strapi, one));
}

const labelOf = ({ primaryHost }: { readonly primaryHost: string | null }): string =>
  primaryHost?.split('.')[0] ?? '';

async function placeNote(strapi: Core.Strapi, { site: _site, place = '', ...note }: DemoNote) {
  const { title, entry } = note;
  const places = await placesIn(strapi, entry);
  const standing = await documentIdOf(strapi, NOTE, { title, entry });
  if (!places) return withdraw(strapi, NOTE, standing);
  if (standing) return;
  const at = { place: places.has(place) ? place : '', side: 'before' };
  await documentsOf(strapi, NOTE).create({ data: { ...note, ...at, audience } });
}

async function placeService(strapi: Core.Strapi, { site: _site, ...instead }: DemoService) {
  const { service, entry } = instead;
  const standing = await documentIdOf(strapi, SERVICE, { service, entry });
  if (!(await placesIn(strapi, entry))) return withdraw(strapi, SERVICE, standing);
  if (standing) return;
  await documentsOf(strapi, SERVICE).create({ data: { ...instead, audience, reach: 'site' } });
}

/** Null when the guide has no such entry. */
async function placesIn(strapi: Core.Strapi, entry: string) {
  const stored = await guide(strapi).reading().entryAt(audience, entry);
  return stored && placeKeysOf(stored.tree);
}

async function documentIdOf(strapi: Core.Strapi, uid: string, where: Record<string, string>) {
  const row = await rowsOf<{ documentId: string }>(strapi, uid).findOne({ where });
  return row?.documentId;
}

/** Of a guide that another took the place of. */
async function withdraw(strapi: Core.Strapi, uid: string, documentId: string | undefined) {
  if (documentId) await documentsOf(strapi, uid).delete({ documentId });
}
