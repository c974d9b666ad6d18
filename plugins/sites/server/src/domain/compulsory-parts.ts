import { collectivityWords } from './collectivity-words';
import type { LaunchRequirement } from './launch-requirement';
import type { SiteIdentity } from './site';

const LISTS = '/content-manager/collection-types';
const OFFICES = `${LISTS}/plugin::sites.office`;

/** A form opens on the field that it is asked for. */
const siteForm =
  (field: string) =>
  ({ documentId }: SiteIdentity) =>
    `${LISTS}/plugin::sites.site/${documentId}#${field}`;

/** The one that the site shows, or a new one when there is none yet. */
const officeForm =
  (field: string) =>
  ({ office }: SiteIdentity) =>
    `${OFFICES}/${office?.documentId ?? 'create'}#${office ? field : 'name'}`;

/** Page of the administration. */
const OPENING_HOURS = '/plugins/opening-hours#semaine';

const isAddressed = ({ office }: SiteIdentity) =>
  Boolean(office && (office.street || office.complement) && office.postalCode && office.city);

/**
 * What the law or the visitor asks of every site. The legal pages are made by the platform: what
 * is asked here is what they would otherwise leave blank.
 * @param operatorAddress postal address of the host, compulsory in the legal notice
 */
export const compulsoryParts = (operatorAddress: string): LaunchRequirement[] => [
  {
    key: 'legal-notice',
    title: 'Mentions légales',
    advice:
      'nommez la directrice ou le directeur de la publication, le plus souvent le maire ou qui préside.',
    href: siteForm('publicationDirector'),
    isMet: ({ publicationDirector }) => Boolean(publicationDirector?.trim()),
  },
  {
    key: 'host-address',
    title: 'Adresse de l’hébergeur',
    advice:
      'l’exploitant de la plateforme doit renseigner la sienne (OPERATOR_ADDRESS) : les mentions légales la citent.',
    href: () => '/',
    isMet: () => operatorAddress.trim() !== '',
  },
  {
    key: 'postal-address',
    title: (site) => `Adresse ${collectivityWords(site).of}`,
    advice: 'écrivez la rue, le code postal et la commune de l’accueil du public.',
    href: officeForm('street'),
    isMet: isAddressed,
  },
  {
    key: 'personal-data',
    title: 'Données personnelles',
    advice:
      'nommez la déléguée ou le délégué à la protection des données, obligatoire pour une collectivité.',
    href: siteForm('dataProtectionOfficer'),
    isMet: ({ dataProtectionOfficer }) => Boolean(dataProtectionOfficer?.trim()),
  },
  {
    key: 'accessibility',
    title: 'Déclaration d’accessibilité',
    advice: 'donnez un téléphone ou un courriel où signaler un défaut d’accessibilité.',
    href: officeForm('phone'),
    isMet: ({ office }) => Boolean(office?.phone || office?.email),
  },
  {
    key: 'opening-hours',
    title: 'Horaires d’ouverture',
    advice: 'écrivez quand le public est reçu, au moins un jour de la semaine.',
    href: () => OPENING_HOURS,
    isMet: ({ office }) => (office?.slots.length ?? 0) > 0,
  },
];
