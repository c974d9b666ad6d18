import type { Core } from '@strapi/strapi';
import type { PublicAnswer, PublicRequest } from '../routing/answer';
import { renderDocument } from '../views/document/render';
import { ErrorPage } from '../views/pages/error-page';
import type { Link } from '../views/types';
import { earliest } from './earliest';
import { frameOf } from './site-frame';

type PageAnswer = Extract<PublicAnswer, { kind: 'page' }>;

export interface RenderedPage {
  readonly body: Buffer;
  readonly status: number;
  /** The earliest instant at which a part of the page becomes false. */
  readonly staleAt: Date | null;
}

export async function renderPage(
  strapi: Core.Strapi,
  request: PublicRequest,
  { page, view, status = 200, staleAt = null }: PageAnswer,
): Promise<RenderedPage> {
  const framed = await frameOf(strapi, request);
  const html = renderDocument(view({ site: framed.frame, page }));
  return { body: Buffer.from(html), status, staleAt: earliest(staleAt, framed.staleAt) };
}

export async function renderErrorPage(
  strapi: Core.Strapi,
  request: PublicRequest,
  status: 404 | 410 | 500,
  suggestions: readonly Link[] = [],
): Promise<string> {
  const { frame } = await frameOf(strapi, request);
  return renderDocument(ErrorPage({ site: frame, status, suggestions }));
}
