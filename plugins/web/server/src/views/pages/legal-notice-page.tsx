import { fr, phoneAddress, phoneNumber } from '../text/french';
import type { SafeHtml } from '../text/safe-html';
import { Layout } from '../document/layout';
import { PageHead } from '../document/page-head';
import { Prose } from '../components/prose/prose';
import { PostalAddress } from '../components/town-hall/town-hall';
import type { ContactDetails, Framed, Link, SiteFrame } from '../types';

export interface LegalNoticePageProps extends Framed {
  /** `Commune de Carennac` */
  publisher: ContactDetails;
  /** Name and capacity of who answers for what is published. */
  publicationDirector: string;
  /** Who makes and runs the site. */
  maker: Link;
  host: { name: string; address: string; phone?: string };
  /** `Photographies : mairie`, `Données : INSEE, licence ouverte 2.0`… */
  credits: string[];
  /** What the commune adds in its own words. */
  more?: SafeHtml;
}

/** Compulsory mentions (law of 21 June 2004 for confidence in the digital economy, art. 1-1). */
export const LegalNoticePage = ({ site, page, ...notice }: LegalNoticePageProps) => (
  <Layout site={site} page={page}>
    <div class="page article legal">
      <PageHead title={page.title} />
      <div class="prose">
        <h2>Éditeur du site</h2>
        <p>{fr(notice.publisher.name)}</p>
        <PostalAddress contact={notice.publisher} />
        <Reach site={site} />
        <h2>Directeur de la publication</h2>
        <p>{fr(notice.publicationDirector)}</p>
        <h2>Conception et exploitation</h2>
        <p>
          <a href={notice.maker.href}>{fr(notice.maker.label)}</a>
        </p>
        <h2>Hébergement</h2>
        <p>
          {fr(
            [notice.host.name, notice.host.address, notice.host.phone].filter(Boolean).join(', '),
          )}
        </p>
        <h2>Crédits et sources</h2>
        <ul>
          {notice.credits.map((credit) => (
            <li>{fr(credit)}</li>
          ))}
        </ul>
        <h2>Réutilisation</h2>
        <p>
          {fr(
            `Les textes publiés par ${site.collectivity.the} peuvent être cités avec leur source. Les photographies, le blason et le logo ne sont pas libres de droits, sauf mention contraire.`,
          )}
        </p>
      </div>
      {notice.more && <Prose html={notice.more} />}
    </div>
  </Layout>
);

/** By the contact page, otherwise by what is known of the office. */
function Reach({ site: { collectivity, contactHref, townHall } }: { site: SiteFrame }) {
  const { phone, email } = townHall;
  if (!contactHref && !phone && !email) return null;
  return (
    <p>
      {fr(`Pour joindre ${collectivity.the} : `)}
      {contactHref && <a href={contactHref}>page de contact</a>}
      {!contactHref && phone && <a href={phoneAddress(phone)}>{phoneNumber(phone)}</a>}
      {!contactHref && phone && email && ', '}
      {!contactHref && email && <a href={`mailto:${email}`}>{email}</a>}.
    </p>
  );
}
