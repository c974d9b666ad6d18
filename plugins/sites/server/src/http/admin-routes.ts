const SIGNED_IN = { policies: ['admin::isAuthenticatedAdmin'] };

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
    { method: 'GET', path: '/mine', handler: 'my-sites.find', config: SIGNED_IN },
    { method: 'GET', path: '/choices', handler: 'site-choices.find', config: SIGNED_IN },
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
