/** Routes of the administration: `/platform/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/journal',
      handler: 'journal.find',
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          {
            name: 'admin::hasPermissions',
            config: { actions: ['plugin::platform.journal.read'] },
          },
        ],
      },
    },
  ],
} as const;
