import { mailRoutes } from '../mail/mail-routes';
import { operationRoutes } from '../operation/operation-routes';
import { factorRoutes } from '../sign-in/second-factor/factor-routes';

const READERS = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::platform.journal.read'] } },
  ],
};

/** Routes of the administration: `/platform/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/journal', handler: 'journal.find', config: READERS },
    { method: 'GET', path: '/journal/kinds', handler: 'journal.kinds', config: READERS },
    ...mailRoutes,
    ...operationRoutes,
    ...factorRoutes,
  ],
} as const;
