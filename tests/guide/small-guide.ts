import { strapi } from '../harness/booted';

/** An entry of our own in the official format. */
export const entry = (id: string, title: string, type = 'Fiche d’information', text = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="${id}" type="${type}">
<dc:title>${title}</dc:title><dc:date>modified 2026-03-02</dc:date>
<Texte><Paragraphe>${title}. ${text}</Paragraphe></Texte></Publication>`;

/** The guide is the same for every test file: each begins without one, and leaves none. */
export async function forgetGuide(): Promise<void> {
  await strapi.db.connection.raw(
    'truncate guide_entries, guide_generations, guide_redirections, guide_imports',
  );
}
