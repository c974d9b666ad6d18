import type { PageExample } from '../examples';
import { carennacTownHall } from '../examples';
import { AccessibilityPage, type AccessibilityAudit } from './accessibility-page';
import { ErrorPage } from './error-page';
import { LegalNoticePage } from './legal-notice-page';
import { PersonalDataPage } from './personal-data-page';
import { SiteMapPage } from './site-map-page';

const publisher = { ...carennacTownHall, name: 'Commune de Carennac' };

const audit: AccessibilityAudit = {
  results:
    'L’audit de conformité réalisé le 14 septembre 2026 par le centre de gestion révèle que 92,4 % des critères applicables du RGAA sont respectés : 61 conformes, 5 non conformes, 40 non applicables.',
  nonConformities: ['Certains documents PDF antérieurs à 2024 ne sont pas balisés.'],
  disproportionate: [],
  exempt: ['Le fond de carte interactif ; la liste des lieux en donne l’équivalent.'],
  technologies: ['HTML', 'CSS', 'JavaScript'],
  environments: ['Firefox 140 et NVDA 2026.1', 'Safari et VoiceOver sur iOS 26'],
  tools: ['Axe', 'Inspecteur de Firefox', 'Contrast Finder'],
  pages: [
    { label: 'Accueil', href: '/' },
    { label: 'Contact', href: '/contact' },
  ],
};

const conformityOf = (state: string) =>
  `Le site de Carennac est ${state} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.`;

const unproven = {
  conformity: conformityOf('non conforme'),
  reason:
    'Aucun audit de conformité n’a encore été réalisé : rien ne permet de mesurer le respect des critères.',
};

const statement = (page: { audited: boolean }): PageExample['draw'] =>
  function drawStatement(site) {
    const proof = page.audited
      ? { conformity: conformityOf('partiellement conforme'), audit }
      : unproven;
    return (
      <AccessibilityPage
        site={
          page.audited ? site : { ...site, accessibilityMention: 'Accessibilité : non conforme' }
        }
        page={{ title: 'Déclaration d’accessibilité', path: '/accessibilite', breadcrumb: [] }}
        publisher={publisher}
        establishedOn="2026-09-20"
        updatedOn={page.audited ? '2026-11-02' : undefined}
        {...proof}
        plans={[{ label: 'Schéma pluriannuel 2026–2028', href: '/uploads/schema.pdf' }]}
      />
    );
  };

/** Every page of this plugin, as the catalogue and the tests draw it. */
export const webPages: PageExample[] = [
  { name: 'erreur-404', draw: (site) => <ErrorPage site={site} status={404} /> },
  { name: 'erreur-410', draw: (site) => <ErrorPage site={site} status={410} /> },
  { name: 'erreur-500', draw: (site) => <ErrorPage site={site} status={500} /> },
  { name: 'accessibilite', draw: statement({ audited: true }) },
  { name: 'accessibilite-sans-audit', draw: statement({ audited: false }) },
  {
    name: 'plan-du-site',
    draw: (site) => (
      <SiteMapPage
        site={site}
        page={{ title: 'Plan du site', path: '/plan-du-site', breadcrumb: [] }}
        groups={[
          { title: 'Pages', nodes: site.menu },
          {
            title: 'Actualités',
            nodes: [
              {
                label: 'Le marché revient sous la halle',
                href: '/actualites/marche-sous-la-halle',
              },
              { label: 'Taille des noyers', href: '/actualites/taille-des-noyers' },
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'mentions-legales',
    draw: (site) => (
      <LegalNoticePage
        site={site}
        page={{ title: 'Mentions légales', path: '/mentions-legales', breadcrumb: [] }}
        publisher={publisher}
        publicationDirector="Hélène Vayssié, maire"
        maker={site.platform}
        host={{
          name: 'Centre de gestion du Lot',
          address: '12 avenue Charles-Pillat, 46000 Cahors',
        }}
        credits={['Photographies : mairie', 'Population : INSEE, licence ouverte 2.0']}
      />
    ),
  },
  {
    name: 'donnees-personnelles',
    draw: (site) => (
      <PersonalDataPage
        site={site}
        page={{ title: 'Données personnelles', path: '/donnees-personnelles', breadcrumb: [] }}
        controller={publisher}
        officer={{ name: 'Centre de gestion du Lot' }}
        processings={[
          {
            name: 'Messages du formulaire de contact',
            purpose: 'Répondre à votre demande',
            basis: 'mission d’intérêt public',
            kept: 'un an après la réponse',
          },
        ]}
        audienceMeasured
      />
    ),
  },
];
