import { siteOrigin } from './site-origin';

/** Query parameter that opens a site which is not launched. */
const PARAMETER = 'apercu';

/** Address by which a site is seen before its launch. */
export const previewAddress = (platformUrl: string, host: string, token: string): string =>
  `${siteOrigin(platformUrl, host)}/?${PARAMETER}=${token}`;
