import type { Audience } from './audience';

/** Of the archives of format 3.5 (data.gouv.fr); associations are a theme of the first. */
export const OFFICIAL_ADDRESSES = {
  particuliers: 'https://lecomarquage.service-public.gouv.fr/vdd/3.5/part/zip/vosdroits-latest.zip',
  professionnels:
    'https://lecomarquage.service-public.gouv.fr/vdd/3.5/pro/zip/vosdroits-latest.zip',
} as const satisfies Partial<Record<Audience, string>>;

/** Where the texts of an audience are downloaded, whoever handed them to us. */
export const officialArchiveOf = (audience: Audience): string =>
  OFFICIAL_ADDRESSES[audience === 'professionnels' ? audience : 'particuliers'];
