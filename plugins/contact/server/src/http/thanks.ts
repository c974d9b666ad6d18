import type { PublicAnswer, PublicRequest, PublicRoute } from '#web';
import { isTrackingCode } from '../domain/tracking-code';
import { ThanksPage } from '../views';

const FOUND = `
select 1 from contact_messages where site_key = :site and tracking_code = :code`;

/** Says that the message arrived, and its tracking code; only for a message that did. */
export const thanks: PublicRoute = {
  path: '/contact/merci',
  query: ['numero'],
  answer: answerThanks,
};

async function answerThanks({ site, reader, query }: PublicRequest): Promise<PublicAnswer> {
  const code = query.get('numero') ?? '';
  if (!isTrackingCode(code)) return { kind: 'redirect', to: '/contact', permanent: false };
  const found = await reader.rows(FOUND, { site: site.key, code });
  if (found.length === 0) return { kind: 'not-found' };
  return {
    kind: 'page',
    page: {
      title: 'Votre message est envoyé',
      path: '/contact/merci',
      noindex: true,
      breadcrumb: [{ label: 'Contact', href: '/contact' }],
    },
    view: (framed) => ThanksPage({ ...framed, trackingCode: code }),
    keep: false,
  };
}
