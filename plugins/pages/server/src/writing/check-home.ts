import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';

/** The home is always there: it has no publication window. */
export function checkHome(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::pages.page', homeWithDates);
}

function homeWithDates({ values }: WrittenEntry): string | undefined {
  if (values['kind'] !== 'home') return undefined;
  if (!values['publishFrom'] && !values['publishUntil']) return undefined;
  return 'L’accueil est toujours en ligne : videz ses dates de publication.';
}
