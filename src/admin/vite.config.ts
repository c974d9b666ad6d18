import type { Plugin, UserConfig } from 'vite';

const TITLE = '| Strapi`';

/** Strapi writes its own name after the title of each page of the administration: ours goes there. */
const ownTitle: Plugin = {
  name: 'parvis:own-title',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('PageHelpers') && code.includes(TITLE) ? code.replace(TITLE, '· Parvis`') : null,
};

export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), ownTitle],
});
