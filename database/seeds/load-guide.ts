import type { Core } from '@strapi/strapi';
import {
  EXAMPLES_SOURCE,
  examplesArchive,
  guide,
  importFirstGuide,
  OFFICIAL_ADDRESSES,
} from '#guide';
import { expectOk, platform } from '#platform';
import { loadGuideAdditions, placeAdditions } from './load-guide-additions';

const audience = 'particuliers';

/**
 * Entries of our own at once; then, while the demonstration is served, the official archive if the
 * network gives it, or the archive that is on the disk.
 */
export async function loadGuide(strapi: Core.Strapi, archive: string | undefined): Promise<void> {
  const current = await guide(strapi).reading().currentGeneration(audience);
  if (!current) {
    const order = { audience, archive: examplesArchive(), source: EXAMPLES_SOURCE } as const;
    expectOk(await guide(strapi).importGuide(order));
    await loadGuideAdditions(strapi);
  }
  const from = [OFFICIAL_ADDRESSES[audience], ...(archive ? [archive] : [])];
  const { jobs } = platform(strapi);
  const after = placeAdditions(strapi);
  await jobs.define(after);
  await jobs.enqueue(importFirstGuide(strapi), { audience, from, then: after.name });
}
