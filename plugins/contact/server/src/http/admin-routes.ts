import { ANSWER_MESSAGES, SET_RETENTION } from './permissions';

const allowed = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

const route = (method: string, path: string, handler: string, action = ANSWER_MESSAGES) => ({
  method,
  path,
  handler: `messages.${handler}`,
  config: allowed(action),
});

/** Routes of the administration: `/contact/…`. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    route('GET', '/messages', 'find'),
    route('GET', '/messages/:id', 'findOne'),
    route('POST', '/messages/:id/replies', 'answer'),
    route('POST', '/messages/:id/closure', 'close'),
    route('DELETE', '/messages/:id/closure', 'reopen'),
    route('GET', '/retention', 'retention'),
    route('PUT', '/retention', 'setRetention', SET_RETENTION),
  ],
};
