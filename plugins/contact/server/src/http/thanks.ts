import type { Core } from '@strapi/strapi';
import { web, type PublicAnswer, type PublicRequest, type PublicRoute } from '#web';
import { isTrackingCode } from '../domain/tracking-code';
import { ThanksPage } from '../views';

const FOUND = `
select 1 from contact_messages where site_key = :site and tracking_code = :code`;

/** Says that the message arrived, and its tracking code; only for a message that did. */
export const thanks = (strapi: Core.Strapi): PublicRoute => ({
  path: '/contact/merci',
  query: ['numero'],
  answer: (request) => answerThanks(strapi, request),
});

async function answerThanks(strapi: Core.Strapi, request: PublicRequest): Promise<PublicAnswer> {
  const { site, reader, query } = request;
  const page = (await web(strapi).contributors.contactPage?.(request)) ?? null;
  const code = query.get('numero') ?? '';
  if (!isTrackingCode(code)) {
    return { kind: 'redirect', to: page ?? '/', permanent: false };
  }
  const found = await reader.rows(FOUND, { site: site.key, code });
  if (found.length === 0) return { kind: 'not-found' };
  return {
    kind: 'page',
    page: {
      title: 'Votre message est envoyé',
      path: '/contact/merci',
      noindex: true,
      breadcrumb: page ? [{ label: 'Contact', href: page }] : [],
    },
    view: (framed) => ThanksPage({ ...framed, trackingCode: code }),
    keep: false,
  };
}
