import type { Core } from '@strapi/strapi';
import type { Settings } from '#platform';
import { statementFrom, type SiteIdentity } from '#sites';
import { earliest } from '../frame/earliest';
import { publisherOf } from '../frame/town-hall';
import type { PublicAnswer, PublicRequest, PublicRoute } from '../routing/answer';
import { web } from '../services';
import { AccessibilityPage, LegalNoticePage, PersonalDataPage } from '../views/pages';
import { presentStatement } from './present-statement';

type Operator = Settings['operator'];

/** Pages that the law asks of every site, generated from what the platform knows of it. */
export const legalRoutes = (strapi: Core.Strapi, operator: Operator): PublicRoute[] => [
  { path: '/mentions-legales', answer: (request) => legalNotice(request, operator) },
  { path: '/accessibilite', answer: accessibility },
  { path: '/donnees-personnelles', answer: (request) => personalData(strapi, request) },
];

/** LCEN, article 6 III: publisher, director of publication, host. */
function legalNotice({ site }: PublicRequest, operator: Operator): PublicAnswer {
  return {
    kind: 'page',
    page: { title: 'Mentions légales', path: '/mentions-legales', breadcrumb: [] },
    view: (framed) =>
      LegalNoticePage({
        ...framed,
        publisher: publisherOf(site),
        publicationDirector: site.publicationDirector ?? defaultDirector(site),
        maker: { label: operator.name, href: operator.url },
        host: { name: operator.name, address: operator.address },
        credits: [`Données ${ofWhat(site)} : INSEE et Etalab, licence ouverte 2.0`],
      }),
  };
}

const isCommune = ({ collectivity }: SiteIdentity) => collectivity?.kind === 'commune';

const ofWhat = (site: SiteIdentity) => (isCommune(site) ? 'de la commune' : 'de la collectivité');

const defaultDirector = (site: SiteIdentity) =>
  isCommune(site) ? 'Le maire de la commune' : 'Le président';

function accessibility({ site, now }: PublicRequest): PublicAnswer {
  const statement = statementFrom(site.accessibilityAudit, now);
  return {
    kind: 'page',
    page: { title: 'Accessibilité', path: '/accessibilite', breadcrumb: [] },
    view: (framed) =>
      AccessibilityPage({
        ...framed,
        publisher: publisherOf(site),
        ...presentStatement(statement, site, now),
        plans: [],
      }),
    staleAt: statement.staleAt,
  };
}

async function personalData(strapi: Core.Strapi, request: PublicRequest): Promise<PublicAnswer> {
  const { site } = request;
  const parts = web(strapi).contributors.processings.filter(
    ({ module }) => module === undefined || site.modules.includes(module),
  );
  const processings = await Promise.all(parts.map(({ read }) => read(request)));
  return {
    kind: 'page',
    page: { title: 'Données personnelles', path: '/donnees-personnelles', breadcrumb: [] },
    view: (framed) =>
      PersonalDataPage({
        ...framed,
        controller: publisherOf(site),
        ...officerOf(site),
        processings: processings.flatMap(({ entries }) => entries),
        audienceMeasured: false,
      }),
    staleAt: processings.map(({ staleAt }) => staleAt).reduce(earliest, null),
  };
}

const officerOf = ({ dataProtectionOfficer: name, dataProtectionEmail: email }: SiteIdentity) =>
  name ? { officer: { name, ...(email ? { email } : {}) } } : {};
