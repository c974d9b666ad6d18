const STRAPI_LANGUAGE = 'strapi-admin-language';

/** A browser that has chosen no language yet shows French, not Strapi's English. */
export function speakFrenchFirst(): void {
  if (!localStorage.getItem(STRAPI_LANGUAGE)) localStorage.setItem(STRAPI_LANGUAGE, 'fr');
}
