import type { CivilDate, InWords } from '#platform';

type Language = keyof InWords;

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

export const inWords = (say: (language: Language) => string): InWords => ({
  fr: say('fr'),
  en: say('en'),
});

/** « 21 novembre 2026 » */
export function day(date: CivilDate | null, language: Language): string {
  if (date === null) return { fr: 'jour inconnu', en: 'an unknown day' }[language];
  return new Date(date).toLocaleDateString(LOCALES[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}

/** « 21 novembre 2026 à 05:31 », in metropolitan France. */
export const dayAndHour = (instant: Date, language: Language): string =>
  instant.toLocaleString(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });

/** A line of the operator's page; none before the first import. */
export const lastImportLine = (last: { readonly finishedAt: Date } | null | undefined) =>
  last
    ? [
        {
          label: { fr: 'Dernier import', en: 'Last import' },
          value: inWords((language) => dayAndHour(last.finishedAt, language)),
        },
      ]
    : [];
