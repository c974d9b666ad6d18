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
  ],
} as const;
