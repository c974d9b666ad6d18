import { importsOf, layerOf, pluginOf, say, sources, textOf, type Import } from './imports';

const server = importsOf(sources('plugins/*/server/**/*.{ts,tsx}'));
const admin = importsOf(sources('plugins/*/admin/**/*.{ts,tsx}'));

const violations = (imports: readonly Import[], isWrong: (found: Import) => boolean): string[] =>
  imports.filter(isWrong).map(say);

describe('between plugins', () => {
  /** Who may be asked for something by whom: a capability asks anybody below, never another. */
  const FOUNDATIONS = ['platform', 'sites', 'media', 'web'];
  const heightOf = (plugin: string) => {
    if (plugin === 'desk') return FOUNDATIONS.length + 1;
    const height = FOUNDATIONS.indexOf(plugin);
    return height === -1 ? FOUNDATIONS.length : height;
  };

  /** `web` of `#web`, its front counter, and of `#admin/web`, that of its screens. */
  const askedBy = (specifier: string) => /^#(?:admin\/)?(.+)$/.exec(specifier)?.[1];

  test('an arrow points only downwards: desk → capability → web → media → sites → platform', () => {
    const pointsUp = ({ from, specifier }: Import) => {
      const asked = askedBy(specifier);
      const asking = pluginOf(from);
      return asked !== undefined && asking !== null && heightOf(asked) >= heightOf(asking);
    };
    expect(violations([...server, ...admin], pointsUp)).toEqual([]);
  });

  test('a plugin is reached through its front counter, never through its files', () => {
    const reachesIn = ({ from, to }: Import) => to !== null && pluginOf(to) !== pluginOf(from);
    expect(violations([...server, ...admin], reachesIn)).toEqual([]);
  });

  test('a plugin does not ask itself at its own front counter', () => {
    const asksItself = ({ from, specifier }: Import) => askedBy(specifier) === pluginOf(from);
    expect(violations([...server, ...admin], asksItself)).toEqual([]);
  });

  test('a server imports nothing of the screens', () => {
    const importsScreens = ({ specifier, to }: Import) =>
      specifier.startsWith('#admin/') || /^plugins\/[^/]+\/admin\//.test(to ?? '');
    expect(violations(server, importsScreens)).toEqual([]);
  });

  test('the administration’s screens import nothing of the server', () => {
    const importsServer = ({ specifier, to }: Import) =>
      /^#(?!admin\/)/.test(specifier) || /^plugins\/[^/]+\/server\//.test(to ?? '');
    expect(violations(admin, importsServer)).toEqual([]);
  });
});

describe('inside a plugin', () => {
  const STRAPI = /^(@strapi\/|knex|pg$|pg-boss$)/;
  const inLayers =
    (...layers: string[]) =>
    ({ from }: Import) =>
      layers.includes(layerOf(from) ?? '');
  const to = (...layers: string[]) => inLayersOfTarget(layers);
  const inLayersOfTarget = (layers: readonly string[]) => (found: Import) =>
    found.to !== null && layers.includes(layerOf(`${found.to}/`) ?? '');

  test('the domain imports the domain, what the administration is told, and the platform’s value types', () => {
    const leaves = (found: Import) =>
      inLayers('domain')(found) &&
      (found.to === null
        ? STRAPI.test(found.specifier) || /^#(?!platform$)/.test(found.specifier)
        : layerOf(`${found.to}/`) !== 'domain' && !/^plugins\/[^/]+\/shared\//.test(found.to));
    expect(violations(server, leaves)).toEqual([]);
  });

  test('actions and queries know neither Strapi nor HTTP nor SQL', () => {
    const isWrong = (found: Import) =>
      inLayers('actions', 'queries')(found) &&
      (STRAPI.test(found.specifier) || to('http', 'store', 'services', 'views', 'jobs')(found));
    expect(violations(server, isWrong)).toEqual([]);
  });

  test('views receive plain props and fetch nothing', () => {
    const isWrong = (found: Import) =>
      inLayers('views')(found) &&
      (STRAPI.test(found.specifier) ||
        to('store', 'services', 'http', 'jobs', 'actions', 'queries')(found));
    expect(violations(server, isWrong)).toEqual([]);
  });

  test('the store speaks to the database, not to visitors', () => {
    const isWrong = (found: Import) =>
      inLayers('store')(found) && to('http', 'views', 'jobs')(found);
    expect(violations(server, isWrong)).toEqual([]);
  });
});

describe('the folders of a server', () => {
  /** Whose imports the rules above judge, and the shell around them. */
  const LAYERS = ['domain', 'actions', 'queries', 'store', 'services', 'http', 'jobs', 'views'];
  const SHELL = ['content-types', 'policies', 'strapi', 'writing', 'routes', 'examples'];
  /** Foundations are made of mechanisms; a capability has the layers, and what it reads from. */
  const MECHANISMS: Readonly<Record<string, readonly string[]>> = {
    platform: [
      ...['entries', 'fence', 'journal', 'mail', 'notices', 'operation', 'private-files'],
      ...['reading', 'scope', 'screens', 'sign-in', 'spam-defence', 'start'],
    ],
    media: ['images', 'library'],
    web: ['cache', 'design', 'frame', 'public-api', 'routing', 'templates'],
    guide: ['import'],
  };

  test('are layers, or mechanisms that are known', () => {
    const unknown = sources('plugins/*/server/src/**/*.{ts,tsx}').filter((file) => {
      const layer = layerOf(file);
      const known = [...LAYERS, ...SHELL, ...(MECHANISMS[pluginOf(file) ?? ''] ?? [])];
      return layer !== null && !known.includes(layer);
    });
    expect(unknown).toEqual([]);
  });
});

test('the environment is read in config/, in bin/ and by the platform’s settings only', () => {
  const readers = sources('{plugins,src}/**/*.{ts,tsx}')
    .filter((file) => file !== 'plugins/platform/server/src/domain/settings.ts')
    .filter((file) => /\bprocess\.env\b/.test(textOf(file)));
  expect(readers).toEqual([]);
});

test('the host application reaches into no plugin’s server', () => {
  const host = importsOf(sources('src/**/*.{ts,tsx}'));
  expect(violations(host, ({ to }) => layerOf(`${to}/`) !== null)).toEqual([]);
});
