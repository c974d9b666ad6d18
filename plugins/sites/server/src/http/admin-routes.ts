import { viewingRoutes } from './viewing-routes';

const SIGNED_IN = { policies: ['admin::isAuthenticatedAdmin'] };

const may = (action: string, subject?: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [subject ? [action, subject] : action] } },
  ],
});

const MEMBERSHIP = 'plugin::sites.membership';
const CREATE_SITES = may('plugin::content-manager.explorer.create', 'plugin::sites.site');
const SEE_PEOPLE = may('plugin::content-manager.explorer.read', MEMBERSHIP);
const CHANGE_PEOPLE = may('plugin::content-manager.explorer.update', MEMBERSHIP);
const SLOT = 'plugin::sites.opening-slot';
const SEE_HOURS = may('plugin::content-manager.explorer.read', SLOT);
const CHANGE_HOURS = may('plugin::content-manager.explorer.update', SLOT);

/** Routes of the administration: `/sites/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/mine', handler: 'my-sites.find', config: SIGNED_IN },
    { method: 'GET', path: '/choices', handler: 'site-choices.find', config: SIGNED_IN },
    { method: 'GET', path: '/communes', handler: 'communes.find', config: CREATE_SITES },
    { method: 'GET', path: '/creations', handler: 'creations.find', config: CREATE_SITES },
    { method: 'POST', path: '/creations', handler: 'creations.create', config: CREATE_SITES },
    {
      method: 'GET',
      path: '/launch',
      handler: 'launch.find',
      config: may('plugin::sites.launch.read'),
    },
    {
      method: 'POST',
      path: '/launch',
      handler: 'launch.create',
      config: may('plugin::sites.launch.create'),
    },
    { method: 'GET', path: '/people', handler: 'people.find', config: SEE_PEOPLE },
    { method: 'POST', path: '/people', handler: 'people.create', config: CHANGE_PEOPLE },
    {
      method: 'PUT',
      path: '/people/:documentId',
      handler: 'people.update',
      config: CHANGE_PEOPLE,
    },
    {
      method: 'DELETE',
      path: '/people/:documentId',
      handler: 'people.delete',
      config: CHANGE_PEOPLE,
    },
    {
      method: 'POST',
      path: '/people/:documentId/invitation',
      handler: 'people.invite',
      config: CHANGE_PEOPLE,
    },
    { method: 'GET', path: '/opening-hours', handler: 'opening-hours.find', config: SEE_HOURS },
    {
      method: 'PUT',
      path: '/opening-hours/:documentId',
      handler: 'opening-hours.update',
      config: CHANGE_HOURS,
    },
    ...viewingRoutes,
  ],
} as const;
