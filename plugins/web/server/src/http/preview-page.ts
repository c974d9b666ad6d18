import type { Core } from '@strapi/strapi';
import type { SiteIdentity } from '#sites';
import { stylesheetOf } from '../frame/look';
import { renderErrorPage, renderPage } from '../frame/render-page';
import type { PublicAnswer, PublicRequest } from '../routing/answer';
import { web } from '../services';
import { readAddress } from './address';
import { publicRequest } from './public-request';
import type { Link } from '../views/types';

/** What is looked at: an address of the site, or a draft as its publication would show it. */
export type Previewed =
  { readonly address: string } | { readonly uid: string; readonly documentId: string };

export interface Preview {
  /** Where it stands, or would stand, on the site. */
  readonly path: string;
  readonly status: number;
  /** A document that needs no stylesheet besides, and has no scripts. */
  readonly html: string;
}

const FOLLOWED = 3;

const SCRIPT = /<script\b[^>]*>.*?<\/script>/gs;

/**
 * A page of the site of the scope, drawn for a person who works there, whether the public may see
 * the site or not; null when the address leads to no page.
 */
export async function previewPage(
  strapi: Core.Strapi,
  site: SiteIdentity,
  previewed: Previewed,
): Promise<Preview | null> {
  if ('address' in previewed) return followed(strapi, site, previewed.address, FOLLOWED);
  const request = requestFor(strapi, site, '/');
  const answer = await web(strapi)
    .drafts.find(previewed.uid)
    ?.answer(request as PublicRequest, previewed.documentId);
  return answer?.kind === 'page'
    ? drawn(strapi, { ...request!, path: answer.page.path }, answer)
    : null;
}

/** The home of a site that is not written anywhere, with what each plugin would give it. */
export async function previewSiteToBe(
  strapi: Core.Strapi,
  site: SiteIdentity,
): Promise<Preview | null> {
  const request = requestFor(strapi, site, '/');
  if (!request) return null;
  for (const begin of web(strapi).contributors.siteBeginnings) begin(request);
  const { answer } = await web(strapi).answer(request);
  return answer.kind === 'page' ? drawn(strapi, request, answer) : null;
}

async function followed(
  strapi: Core.Strapi,
  site: SiteIdentity,
  address: string,
  left: number,
): Promise<Preview | null> {
  const request = requestFor(strapi, site, address);
  if (!request) return null;
  const { answer } = await web(strapi).answer(request);
  switch (answer.kind) {
    case 'redirect':
      return left > 0 ? followed(strapi, site, answer.to, left - 1) : null;
    case 'file':
      return null;
    case 'page':
      return drawn(strapi, request, answer);
    case 'gone':
      return missing(strapi, request, 410, answer.instead);
    case 'not-found':
      return missing(strapi, request, 404);
  }
}

function requestFor(strapi: Core.Strapi, site: SiteIdentity, target: string): PublicRequest | null {
  const address = readAddress(target);
  return address.ok ? publicRequest(strapi, site, address, true) : null;
}

async function drawn(
  strapi: Core.Strapi,
  request: PublicRequest,
  answer: Extract<PublicAnswer, { kind: 'page' }>,
): Promise<Preview> {
  const { body, status } = await renderPage(strapi, request, answer);
  return { path: request.path, status, html: selfContained(body.toString(), request.site) };
}

async function missing(
  strapi: Core.Strapi,
  request: PublicRequest,
  status: 404 | 410,
  suggestions: readonly Link[] = [],
): Promise<Preview> {
  const html = await renderErrorPage(strapi, request, status, suggestions);
  return { path: request.path, status, html: selfContained(html, request.site) };
}

/** The stylesheet of a site is served under its own host only. */
function selfContained(html: string, site: SiteIdentity): string {
  const { address, css } = stylesheetOf(site);
  const link = `<link rel="stylesheet" href="${address}"/>`;
  return html.replace(link, () => `<style>${css}</style>`).replaceAll(SCRIPT, '');
}
