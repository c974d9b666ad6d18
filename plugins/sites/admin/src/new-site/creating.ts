import { useAuth } from '@strapi/strapi/admin';

const CREATE = 'plugin::content-manager.explorer.create';
const SITE = 'plugin::sites.site';

/** Who may create a site. */
export const CREATE_SITES = [{ action: CREATE, subject: SITE }];

export const useMayCreateSites = (): boolean =>
  useAuth('NewSite', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === CREATE && subject === SITE),
  );

/** A page of the administration, on another site than the one at work: it starts again there. */
export const onSite = (key: number, path: string): string => `/admin${path}?site=${key}`;
