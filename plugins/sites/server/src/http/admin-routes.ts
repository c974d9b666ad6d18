const may = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

/** Routes of the administration: `/sites/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/mine',
      handler: 'my-sites.find',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
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
  ],
} as const;
