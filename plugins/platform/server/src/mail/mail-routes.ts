const KEEPERS = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::platform.mail.manage'] } },
  ],
};

/** Routes of the administration: `/platform/mails…`. */
export const mailRoutes = [
  { method: 'GET', path: '/mails', handler: 'mail.find', config: KEEPERS },
  { method: 'POST', path: '/mails/:documentId/resend', handler: 'mail.resend', config: KEEPERS },
  { method: 'POST', path: '/mails/:documentId/cancel', handler: 'mail.cancel', config: KEEPERS },
] as const;
