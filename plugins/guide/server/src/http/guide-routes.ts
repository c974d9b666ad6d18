import type { Core } from '@strapi/strapi';
import type { PublicRoute } from '#web';
import { answerAsset } from './answer-asset';
import { answerEntry } from './answer-entry';
import { answerGlossary } from './answer-glossary';
import { answerOwnEntry } from './answer-own-entry';
import { answerGuideSearch } from './answer-guide-search';
import { answerHome } from './answer-home';
import { guideSiteMap } from './guide-site-map';
import { assetAddress, GUIDE, GUIDE_SITE_MAP, SEARCH, ownEntryAddress } from './guide-address';
import type { GuideDesk } from './guide-desk';
import { answerLogo } from './guide-logo';

export const guideRoutes = (strapi: Core.Strapi, desk: GuideDesk): PublicRoute[] => [
  { module: 'guide', path: GUIDE, answer: (request) => answerHome(desk, request) },
  {
    module: 'guide',
    path: SEARCH,
    query: ['q', 'public', 'page', 'exact'],
    answer: (request) => answerGuideSearch(desk, request),
  },
  {
    module: 'guide',
    path: GUIDE_SITE_MAP,
    answer: (request) => guideSiteMap(desk, request),
  },
  {
    module: 'guide',
    path: `${GUIDE}/logo/:hash`,
    answer: ({ params }) => answerLogo(desk.logo, params['hash']),
  },
  { module: 'guide', path: assetAddress(':hash', ':name'), answer: answerAsset },
  {
    module: 'guide',
    path: ownEntryAddress(':slug'),
    answer: (request) => answerOwnEntry(strapi, request),
  },
  { module: 'guide', path: `${GUIDE}/:audience`, answer: (request) => answerHome(desk, request) },
  {
    module: 'guide',
    path: `${GUIDE}/:audience/glossaire`,
    answer: (request) => answerGlossary(desk, request),
  },
  {
    module: 'guide',
    path: `${GUIDE}/:audience/:id`,
    answer: (request) => answerEntry(desk, request),
  },
];
