/** Granted to no role: platform administrators may do everything. */
const ADMINISTRATORS = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::sites.viewing.create'] } },
  ],
};

export const viewingRoutes = [
  {
    method: 'POST',
    path: '/people/:documentId/viewing',
    handler: 'viewing.create',
    config: ADMINISTRATORS,
  },
  // Whoever began a view may end it, whatever became of their rights.
  {
    method: 'DELETE',
    path: '/viewing',
    handler: 'viewing.delete',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
] as const;
