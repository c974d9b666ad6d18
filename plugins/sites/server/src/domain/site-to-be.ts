import { epciOf } from './epci-name';
import type { Party } from './new-site';
import type { CollectivityFacts, MediaRow, ModuleName, Office, SiteIdentity } from './site';
import type { Look } from './template-choices';

/** Stands in the page for a banner that is not sent yet. */
export const BANNER_TO_COME = '/banniere-a-venir';

export interface SiteToBe extends Look {
  readonly party: Party;
  readonly modules: readonly ModuleName[];
  readonly host: string;
  /** Whether an image has been chosen for the banner. */
  readonly banner: boolean;
}

/** A site as it would be known on its first day, without its being written anywhere. */
export const identityOfSiteToBe = ({ party, host, banner, ...chosen }: SiteToBe): SiteIdentity => ({
  ...UNWRITTEN,
  ...chosen,
  name: party.shortName,
  ...(party.commune ? { linking: party.commune.linking } : {}),
  primaryHost: host,
  collectivity: factsOf(party),
  office: officeOf(party),
  receptions: [],
  banner: banner ? bannerToCome : null,
});

/** No site has this key: what is read in its name finds nothing. */
const UNWRITTEN = {
  key: 0,
  documentId: '',
  kind: 'mini',
  tagline: null,
  guideInSearchEngines: false,
  closedData: [],
  launchedAt: null,
  closedAt: null,
  previewToken: null,
  publicationDirector: null,
  dataProtectionOfficer: null,
  dataProtectionEmail: null,
  coatOfArms: null,
  accessibilityAudit: null,
} as const;

/** What is known of the legal body from the open data. */
export const factsOf = (party: Party): CollectivityFacts => ({
  name: party.legalName,
  kind: party.kind,
  insee: party.insee,
  siren: party.siren,
  population: party.population,
  postalCodes: party.postalCodes,
  departmentCode: party.departmentCode,
  departmentName: party.departmentName,
  arrondissement: party.arrondissement,
  epciName: party.epci && epciOf(party.epci),
  epciSiren: party.epci?.siren ?? null,
  linking: party.commune?.linking ?? null,
});

const officeOf = ({ office }: Party): Office => ({
  ...office,
  documentId: '',
  street: null,
  complement: null,
  phone: null,
  wheelchairAccess: null,
  email: null,
  latitude: null,
  longitude: null,
  closedOnPublicHolidays: true,
  slots: [],
  closures: [],
});

const bannerToCome: MediaRow = {
  id: 0,
  url: BANNER_TO_COME,
  name: 'banner.jpg',
  width: 2560,
  height: 1280,
  mime: 'image/jpeg',
  ext: '.jpg',
  size: null,
  alternative_text: null,
  caption: null,
  focal_point: null,
  formats: null,
  provider_metadata: null,
};
