import type { Bench } from './figure.mts';
import { backup } from './figures/backup.mts';
import { boot } from './figures/boot.mts';
import { cachedHome } from './figures/cached-home.mts';
import { contactMessage } from './figures/contact-message.mts';
import { country, department } from './figures/many-sites.mts';
import { guideImport } from './figures/guide-import.mts';
import { guidePages } from './figures/guide-pages.mts';
import { pageWeight } from './figures/page-weight.mts';
import { savePublish } from './figures/save-publish.mts';
import { uncachedHome } from './figures/uncached-home.mts';

/** Every bench, in the order in which they run. */
export const benches: readonly Bench[] = [
  cachedHome,
  uncachedHome,
  department,
  country,
  savePublish,
  contactMessage,
  backup,
  guideImport,
  guidePages,
  boot,
  pageWeight,
];
