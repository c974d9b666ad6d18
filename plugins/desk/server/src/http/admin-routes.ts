import { KINDS, type KindName } from '../domain/kind';

const EXPLORER = 'plugin::content-manager.explorer';

type Right = 'read' | 'create' | 'update' | 'publish' | 'delete';

const may = (...actions: readonly (readonly [string, string])[]) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    ...(actions.length > 0 ? [{ name: 'admin::hasPermissions', config: { actions } }] : []),
  ],
});

const on = (name: KindName, ...rights: readonly Right[]) =>
  may(...rights.map((right) => [`${EXPLORER}.${right}`, KINDS[name].uid] as const));

/** What a contributor does with one kind of content, under the rights on that content. */
const entryRoutes = (name: KindName) => [
  row('GET', `/${name}/:id`, `${name}.findOne`, on(name, 'read')),
  row('POST', `/${name}`, `${name}.create`, on(name, 'create', 'publish')),
  row('PUT', `/${name}/:id`, `${name}.update`, on(name, 'update', 'publish')),
  row('DELETE', `/${name}/:id/publication`, `${name}.takeOffline`, on(name, 'publish')),
  row('DELETE', `/${name}/:id`, `${name}.remove`, on(name, 'delete')),
  row(
    'POST',
    `/${name}/:id/restoration`,
    `${name}.restore`,
    on(name, 'create', 'update', 'publish'),
  ),
];

const row = (method: string, path: string, handler: string, config: ReturnType<typeof may>) => ({
  method,
  path,
  handler,
  config,
});

/** Routes of the administration: `/desk/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    row('GET', '/home', 'desk.find', may()),
    row('GET', '/waiting', 'waiting.find', may()),
    row('GET', '/preview', 'preview.find', on('news', 'read')),
    ...entryRoutes('news'),
    ...entryRoutes('documents'),
  ],
};
