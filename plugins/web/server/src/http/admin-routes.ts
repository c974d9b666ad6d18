const CREATE_SITES = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: [['plugin::content-manager.explorer.create', 'plugin::sites.site']] },
    },
  ],
};

/** Routes of the administration: `/web/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/new-site-preview',
      handler: 'new-site-preview.find',
      config: CREATE_SITES,
    },
  ],
} as const;
