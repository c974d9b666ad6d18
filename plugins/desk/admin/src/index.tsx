import { sentencesOf, type PanelRegistry } from '#admin/platform';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { RouteObject } from 'react-router-dom';
import { OwnPages } from './own-pages';
import { previewPanel } from './preview/preview-panel';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

const home = () => import('./home').then(({ Home }) => ({ Component: Home }));
const editing = () => import('./editing/editing').then(({ Editing }) => ({ Component: Editing }));

/** The home page of the administration is ours; who has one page only is kept to it. */
const withHome = (pages: RouteObject[]): RouteObject[] => [
  {
    element: <OwnPages />,
    children: [
      { index: true, lazy: home },
      { path: 'plugins/desk/*', lazy: editing },
      ...pages.filter(({ index }) => !index),
    ],
  },
];

let router: StrapiApp['router'];

export default {
  register(app: StrapiApp) {
    router = app.router;
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    router.addRoute(withHome);
    const contents = app.getPlugin('content-manager').apis as unknown as PanelRegistry;
    contents.addEditViewSidePanel([previewPanel]);
  },
  registerTrads: sentencesOf(PREFIX, { fr, en }),
};
