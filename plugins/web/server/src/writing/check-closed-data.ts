import type { Core } from '@strapi/strapi';
import { checkAfterWriting } from '#platform';
import { web } from '../services';

/** A site closes data that exist, by their names. */
export function checkClosedData(strapi: Core.Strapi): void {
  checkAfterWriting(
    strapi,
    (uid) => uid === 'plugin::sites.site',
    ({ values: { closedData } }) => {
      if (closedData === null || closedData === undefined) return undefined;
      const known = web(strapi).api.all.map(({ name }) => name);
      const isList = Array.isArray(closedData);
      if (isList && closedData.every((name) => known.includes(name as string))) return undefined;
      return `Écrivez les données fermées comme une liste, parmi ${JSON.stringify(known)}.`;
    },
  );
}
