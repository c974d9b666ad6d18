/** Granted to no role: platform administrators may do everything. */
const OPERATORS = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::platform.operation.manage'] } },
  ],
};

const JOB = '/operation/jobs/:id';

export const operationRoutes = [
  { method: 'GET', path: '/operation', handler: 'operation.find', config: OPERATORS },
  { method: 'POST', path: `${JOB}/retry`, handler: 'operation.retry', config: OPERATORS },
  { method: 'DELETE', path: JOB, handler: 'operation.discard', config: OPERATORS },
] as const;
