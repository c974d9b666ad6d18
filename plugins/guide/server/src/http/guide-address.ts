import { AUDIENCE_NAMES, type Audience } from '../domain/audience';

export const GUIDE = '/guide';
export const SEARCH = '/guide/recherche';
export const GUIDE_SITE_MAP = '/guide/sitemap.xml';
export const GUIDE_TITLE = 'Guide des droits et démarches';

/** The audience whose home is that of the guide. */
export const MAIN_AUDIENCE: Audience = 'particuliers';

/** « Guide des droits et démarches des professionnels » */
export const homeTitle = (audience: Audience): string =>
  audience === MAIN_AUDIENCE
    ? GUIDE_TITLE
    : `${GUIDE_TITLE} des ${AUDIENCE_NAMES[audience].toLowerCase()}`;

export const entryAddress = (audience: Audience, id: string): string =>
  `${GUIDE}/${audience}/${id}`;

export const homeAddress = (audience: Audience): string =>
  audience === MAIN_AUDIENCE ? GUIDE : `${GUIDE}/${audience}`;

/** The hash makes it the address of one content for ever. */
export const assetAddress = (hash: string, name: string): string =>
  `${GUIDE}/fichiers/${hash}/${name}`;

/** Of what a body of the platform wrote itself. */
export const ownEntryAddress = (slug: string): string => `${GUIDE}/fiches/${slug}`;

export const glossaryAddress = (audience: Audience): string => `${GUIDE}/${audience}/glossaire`;

/** Where an entry stands that is not kept here: on the official site. */
export const officialAddress = (audience: Audience, id: string): string =>
  `${OFFICIAL[audience]}/vosdroits/${id}`;

const OFFICIAL: Readonly<Record<Audience, string>> = {
  particuliers: 'https://www.service-public.gouv.fr/particuliers',
  professionnels: 'https://entreprendre.service-public.gouv.fr',
  associations: 'https://www.service-public.gouv.fr/associations',
};
