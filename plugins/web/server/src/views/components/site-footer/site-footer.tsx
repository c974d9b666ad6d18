import { fr } from '../../text/french';
import type { Link, SiteFrame } from '../../types';
import { HoursInShort } from '../opening-hours/opening-hours';
import { ContactActions, PostalAddress } from '../town-hall/town-hall';

const legalLinks: Link[] = [
  { label: 'Plan du site', href: '/plan-du-site' },
  { label: 'Mentions légales', href: '/mentions-legales' },
  { label: 'Données personnelles', href: '/donnees-personnelles' },
];

/** Hours, contact, partners, legal links and the accessibility mention. */
export const SiteFooter = ({ site }: { site: SiteFrame }) => (
  <footer class="site-footer" id="pied">
    <div class="site-footer-inner">
      <div class="footer-place">
        <p class="footer-name">{fr(site.townHall.name)}</p>
        <PostalAddress contact={site.townHall} />
        <ContactActions contact={site.townHall} />
      </div>
      {site.townHall.hours.length > 0 && (
        <div class="footer-hours">
          <h2 class="footer-title">Horaires</h2>
          <HoursInShort hours={site.townHall.hours} />
        </div>
      )}
      {site.partners.length > 0 && (
        <div class="footer-partners">
          <h2 class="footer-title">Partenaires</h2>
          <LinkList links={site.partners} />
        </div>
      )}
      <LegalLinks site={site} />
    </div>
  </footer>
);

const LegalLinks = ({ site }: { site: SiteFrame }) => (
  <ul class="footer-legal">
    {legalLinks.map((link) => (
      <li>
        <a href={link.href}>{fr(link.label)}</a>
      </li>
    ))}
    <li>
      <a href="/accessibilite">{fr(site.accessibilityMention)}</a>
    </li>
    {site.feedHref && (
      <li>
        <a href={site.feedHref}>Flux RSS</a>
      </li>
    )}
    <li class="footer-platform">
      Un site du <a href={site.platform.href}>{fr(site.platform.label)}</a>
    </li>
  </ul>
);

const LinkList = ({ links }: { links: Link[] }) => (
  <ul class="footer-links">
    {links.map(({ label, href }) => (
      <li>
        <a href={href}>{fr(label)}</a>
      </li>
    ))}
  </ul>
);
