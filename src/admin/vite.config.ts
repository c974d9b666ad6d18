import { resolve } from 'node:path';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';

/** What no setting of Strapi's administration can change. */
interface Change {
  /** End of the name of Strapi's own module. */
  readonly module: string;
  /** Changed wherever it stands in the module. */
  readonly from: string;
  readonly to: string;
}

/** What Strapi says in English to everybody, in the language of the person. */
const said = (french: string, english: string) =>
  `(document.documentElement.lang === 'en' ? '${english}' : '${french}')`;

/** Ours, which Strapi's own module imports. */
const RENEWAL = JSON.stringify(resolve('plugins/platform/admin/src/session/renewal.ts'));

const CHANGES: readonly Change[] = [
  // After the title of each page stands our name.
  { module: '/components/PageHelpers.mjs', from: '| Strapi`', to: '· Parvis`' },
  // No banner tells the agents of a commune about releases of Strapi.
  {
    module: '/components/MediaLibraryBanner.mjs',
    from: 'if (isDismissed) {',
    to: 'if (true) {',
  },
  {
    module: '/components/PageHelpers.mjs',
    from: "'Loading content.'",
    to: said('Chargement…', 'Loading…'),
  },
  {
    module: '/components/LazyOutlet.mjs',
    from: '"Loading content."',
    to: said('Chargement…', 'Loading…'),
  },
  {
    module: '/components/Table.mjs',
    from: "'Loading content'",
    to: said('Chargement…', 'Loading…'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '"Loading content..."',
    to: said('Chargement…', 'Loading…'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: 'children: "Loading"',
    to: `children: ${said('Chargement', 'Loading')}`,
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '= "Clear"',
    to: `= ${said('Effacer', 'Clear')}`,
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '"No results found"',
    to: said('Aucun résultat', 'No results found'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '"Select or enter a value"',
    to: said('Choisir ou écrire', 'Select or enter a value'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '"Close modal"',
    to: said('Fermer', 'Close'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '"Choose date"',
    to: said('Choisir une date', 'Choose date'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: '"Choose time"',
    to: said('Choisir une heure', 'Choose time'),
  },
  {
    module: '/design-system/dist/index.mjs',
    from: 'monthSelectLabel: l = "Month"',
    to: `monthSelectLabel: l = ${said('Mois', 'Month')}`,
  },
  {
    module: '/design-system/dist/index.mjs',
    from: 'yearSelectLabel: h = "Year"',
    to: `yearSelectLabel: h = ${said('Année', 'Year')}`,
  },
  {
    module: '/design-system/dist/index.mjs',
    from: 'onLabel: t = "On"',
    to: `onLabel: t = ${said('Oui', 'On')}`,
  },
  {
    module: '/design-system/dist/index.mjs',
    from: 'offLabel: n = "Off"',
    to: `offLabel: n = ${said('Non', 'Off')}`,
  },
  // A browser's keyring knows which password is asked for.
  {
    module: '/components/FormInputs/Password.mjs',
    from: 'autoComplete: "password"',
    to: "autoComplete: name === 'currentPassword' || location.pathname.endsWith('/auth/login') ? 'current-password' : 'new-password'",
  },
  // A document is named by a word, never by a code.
  {
    module: '/content-manager/dist/admin/hooks/useDocument.mjs',
    from: 'return document[mainField];',
    to: 'return schema?.attributes?.[mainField]?.pluginOptions?.platform?.words?.[document[mainField]] ?? document[mainField];',
  },
  // A menu shows no section that holds nothing.
  {
    module: '/content-manager/dist/admin/components/LeftMenu.mjs',
    from: 'children: menu.map(',
    to: 'children: menu.filter(({ links }) => links.length > 0).map(',
  },
  // The menu of one's own account leads to the second factor too.
  {
    module: '/components/MainNav/NavUser.mjs',
    from: 'const handleLogout = ()=>{',
    to: "const handleSecondFactor = () => navigate('/me/second-factor');\n    const handleLogout = ()=>{",
  },
  {
    module: '/components/MainNav/NavUser.mjs',
    from: 'jsx(Menu.Item, {\n                            variant: "danger",',
    to: `jsx(Menu.Item, {
                            onSelect: handleSecondFactor,
                            children: formatMessage({ id: 'platform.factor.title', defaultMessage: 'Double authentification' })
                        }),
                        jsx(Menu.Item, {
                            variant: "danger",`,
  },
  // Where a session cannot be renewed, or the browser has that of somebody else, the person is asked
  // for their password before Strapi signs them out and drops what they typed; what waits meanwhile
  // is then sent again. It is here from the start: a page outlives the files of its version.
  {
    module: '/utils/getFetchClient.mjs',
    from: "import pipe from 'lodash/fp/pipe';",
    to: `import pipe from 'lodash/fp/pipe';\nimport { renewed } from ${RENEWAL};`,
  },
  {
    module: '/utils/getFetchClient.mjs',
    from: 'refreshPromise = refreshAccessToken(tokenUsedByFailedRequest).finally(',
    to: 'refreshPromise = renewed(() => refreshAccessToken(tokenUsedByFailedRequest), storeToken).finally(',
  },
  // A request that is refused once the session is renewed says why: the session is not over.
  {
    module: '/utils/getFetchClient.mjs',
    from: 'catch  {\n                    // If refresh fails, throw the original error\n                    throw error;',
    to: "catch (failure) {\n                    throw failure?.name === 'TokenRefreshError' ? error : failure;",
  },
  // The settings of the platform show to those who keep its accounts, the home page to everybody.
  {
    module: '/hooks/useMenu.mjs',
    from: 'permissions: [],\n                notificationsCount: 0,',
    to: "permissions: [{ action: 'admin::users.read' }], notificationsCount: 0,",
  },
  {
    module: '/hooks/useMenu.mjs',
    from: 'if (settingsLinkIndex === -1) {\n        return [];',
    to: 'if (settingsLinkIndex === -1) {\n        return authorizedGeneralSectionLinks;',
  },
  // The contents show to those who have some to see.
  {
    module: '/content-manager/dist/admin/index.mjs',
    from: 'permissions: [],\n            position: 1',
    to: "permissions: [{ action: 'plugin::content-manager.explorer.read' }], position: 1",
  },
];

/** The build fails when a new version of Strapi no longer holds what is changed here. */
const ownChanges: Plugin = {
  name: 'parvis:own-changes',
  enforce: 'pre',
  transform(code, id) {
    const changes = CHANGES.filter(({ module }) => id.endsWith(module));
    for (const { module, from } of changes) {
      if (!code.includes(from)) this.error(`${module} no longer holds « ${from} »`);
    }
    if (changes.length === 0) return null;
    return changes.reduce((changed, { from, to }) => changed.replaceAll(from, to), code);
  },
};

/** `#admin/web`: the front counter of the screens of web. */
const counters = { find: /^#admin\/(\w+)$/, replacement: resolve('plugins/$1/admin/src/api.ts') };

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, { plugins: [ownChanges], resolve: { alias: [counters] } });
