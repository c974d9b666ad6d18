import type { Core } from '@strapi/strapi';
import type { SiteIdentity } from '#sites';
import { contactWays } from '../frame/contact-ways';
import { web } from '../services';
import { publicRequest } from './public-request';

/** Path of the contact page of a site, for what is written outside of its pages. */
export async function contactPathOf(
  strapi: Core.Strapi,
  site: SiteIdentity,
): Promise<string | null> {
  const address = { ok: true, path: '/contact', query: new URLSearchParams() } as const;
  const request = publicRequest(strapi, site, address, false);
  return (await contactWays(web(strapi).contributors, request)).page;
}
