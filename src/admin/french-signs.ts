import type { StrapiApp } from '@strapi/strapi/admin';
import { typeset } from './typeset';

/** Sets what Strapi, the plugins and we say in French, once all of it has been read. */
export function setFrenchSigns(app: StrapiApp): void {
  const load = app.loadTrads.bind(app);
  app.loadTrads = async (own) => {
    await load(own);
    const translations = app.configurations.translations as Translations;
    app.configurations.translations = { ...translations, fr: withSigns(translations.fr) };
  };
}

interface Translations {
  readonly fr: Readonly<Record<string, string>>;
}

const withSigns = (words: Translations['fr']) =>
  Object.fromEntries(Object.entries(words).map(([word, text]) => [word, typeset(text)]));
