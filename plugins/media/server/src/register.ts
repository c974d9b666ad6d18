import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { sites } from '#sites';
import { prepareUploads } from './http/prepare-ahead';
import { eraseStoredFiles } from './jobs/erase-stored-files';
import { eraseUnfinishedUploads } from './jobs/erase-unfinished-uploads';
import { makeVariants } from './jobs/make-variants';
import { declareFileAttributes } from './strapi/file-attributes';
import { adaptFolders } from './strapi/adapt-folders';
import { guardLibraryRoutes } from './strapi/guard-library-routes';
import { keepKindsOfFiles } from './strapi/keep-kinds-of-files';
import { putRulesUnderUploads } from './strapi/put-rules-under-uploads';
import { requireAlternativeText } from './strapi/require-alternative-text';

export async function register({ strapi }: { strapi: Core.Strapi }) {
  declareFileAttributes(strapi);
  putRulesUnderUploads(strapi);
  adaptFolders(strapi);
  guardLibraryRoutes(strapi);
  requireAlternativeText(strapi);
  keepKindsOfFiles(strapi);
  sites(strapi).beforeWriting.add(prepareUploads(strapi));
  await platform(strapi).jobs.define(makeVariants(strapi));
  await platform(strapi).jobs.define(eraseStoredFiles(strapi));
  await platform(strapi).jobs.define(eraseUnfinishedUploads(strapi));
}
