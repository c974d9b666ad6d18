/** Where Strapi 5.54 remembers, before and after it knows its instance, that a banner was closed. */
const CLOSED_BANNERS = ['undefined', 'false'].map(
  (instance) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`,
);

/** Strapi announces its new library to every person, in English, with a link to its own site. */
export function closeLibraryAnnouncement(): void {
  for (const key of CLOSED_BANNERS) localStorage.setItem(key, 'true');
}
