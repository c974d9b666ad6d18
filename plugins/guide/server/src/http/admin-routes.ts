import { NOTE, OWN_ENTRY, SERVICE } from '../content-types/uids';

type Right = 'read' | 'create' | 'update' | 'delete';

const may = (right: Right, subject: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: [[`plugin::content-manager.explorer.${right}`, subject]] },
    },
  ],
});

const row = (method: string, path: string, handler: string, config: ReturnType<typeof may>) => ({
  ...{ method, path, handler, config },
});

/** What is done with one kind of addition, under the rights on its content type. */
const additionRoutes = (name: string, subject: string) => [
  row('POST', `/${name}`, `${name}.create`, may('create', subject)),
  row('PUT', `/${name}/:documentId`, `${name}.update`, may('update', subject)),
  row('DELETE', `/${name}/:documentId`, `${name}.delete`, may('delete', subject)),
];

/** Routes of the administration: `/guide/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    row('GET', '/additions', 'additions.find', may('read', NOTE)),
    row('GET', '/reaches', 'reaches.find', may('read', OWN_ENTRY)),
    row('GET', '/entries', 'entries.find', may('read', NOTE)),
    row('GET', '/entries/:audience/:id', 'entries.findOne', may('read', NOTE)),
    row('GET', '/entries/:audience/:id/preview', 'entries.preview', may('read', NOTE)),
    ...additionRoutes('notes', NOTE),
    row('GET', '/notes/:documentId/difference', 'reviews.difference', may('read', NOTE)),
    row('POST', '/notes/:documentId/review', 'reviews.create', may('update', NOTE)),
    ...additionRoutes('services', SERVICE),
  ],
};
