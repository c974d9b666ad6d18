import { permissionsOf } from './strapi-permissions';

const fields = (uid: string) => (uid === 'plugin::news.news-item' ? ['title', 'body'] : ['name']);
const actionsOn = (role: Parameters<typeof permissionsOf>[0], subject: string) =>
  permissionsOf(role, fields)
    .filter((permission) => permission.subject === subject)
    .map(({ action }) => action.split('.').at(-1));

test('a contributor writes and publishes news, and nothing of the town hall', () => {
  expect(actionsOn('contributor', 'plugin::news.news-item')).toEqual([
    'read',
    'create',
    'update',
    'delete',
    'publish',
  ]);
  expect(actionsOn('contributor', 'plugin::sites.office')).toEqual([]);
});

test('a site manager chooses the look of the site, and not when it opens', () => {
  expect(actionsOn('site-manager', 'plugin::sites.site')).toEqual(['read', 'update']);
  const update = permissionsOf('site-manager', fields).find(
    ({ action, subject }) => subject === 'plugin::sites.site' && action.endsWith('update'),
  );
  expect(update?.properties.fields).toContain('palette');
  expect(update?.properties.fields).not.toContain('launchedAt');
});

test('a webmaster launches sites; a site manager sees what is missing', () => {
  const may = (role: Parameters<typeof permissionsOf>[0]) =>
    permissionsOf(role, fields).map(({ action }) => action);
  expect(may('webmaster')).toContain('plugin::sites.launch.create');
  expect(may('site-manager')).toContain('plugin::sites.launch.read');
  expect(may('site-manager')).not.toContain('plugin::sites.launch.create');
});

test('a site manager reads the hosts without changing them', () => {
  expect(actionsOn('site-manager', 'plugin::sites.host')).toEqual(['read']);
});

test('an agent of the procedures answers messages, and sees no media library', () => {
  const actions = permissionsOf('procedures-agent', fields).map(({ action }) => action);
  expect(actions).toEqual(['plugin::desk.whole.read', 'plugin::contact.messages.answer']);
});

test('a right to write names the fields that it covers', () => {
  const [update] = permissionsOf('contributor', fields).filter(({ action }) =>
    action.endsWith('.update'),
  );
  expect(update?.properties).toEqual({ fields: ['title', 'body'] });
});
