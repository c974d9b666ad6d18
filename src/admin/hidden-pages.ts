import type { RBACMiddleware } from '@strapi/strapi/admin';

/** Pages of Strapi for developers: its shop, and its builder, which only shows in production. */
const HIDDEN = ['admin::marketplace.read', 'plugin::content-type-builder.read'];

/** Their links show to nobody. */
export const hideDeveloperPages: RBACMiddleware = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => !HIDDEN.includes(action)));
