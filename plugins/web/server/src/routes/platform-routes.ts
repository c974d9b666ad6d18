import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { assetAt } from '../frame/assets';
import { stylesheetOf } from '../frame/look';
import type { PublicAnswer, PublicRequest, PublicRoute } from '../routing/answer';
import { favicon } from './favicon';
import { robotsTxt, siteMapXml } from './machine-files';
import { siteMapPage } from './site-map-page';
import { legalRoutes } from './legal-routes';
import { proofChallenge } from './proof-challenge';

/** Addresses that every site has, whatever its modules. */
export const platformRoutes = (strapi: Core.Strapi): PublicRoute[] => [
  { path: '/assets/:file', answer: builtAsset },
  { path: '/assets/fonts/:file', answer: builtAsset },
  { path: '/favicon.svg', answer: favicon },
  { path: '/robots.txt', answer: (request) => robotsTxt(strapi, request) },
  { path: '/sitemap.xml', answer: (request) => siteMapXml(strapi, request) },
  { path: '/plan-du-site', answer: (request) => siteMapPage(strapi, request) },
  proofChallenge(strapi),
  ...legalRoutes(strapi, platform(strapi).settings.operator),
];

function builtAsset({ path, site }: PublicRequest): PublicAnswer {
  const sheet = stylesheetOf(site);
  if (path === sheet.address) {
    return { kind: 'file', type: 'text/css; charset=utf-8', body: sheet.css, immutable: true };
  }
  const asset = assetAt(path);
  return asset ? { kind: 'file', ...asset, immutable: true } : { kind: 'not-found' };
}
