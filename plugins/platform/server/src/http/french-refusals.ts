import type { Core } from '@strapi/strapi';
import { inFrench } from './strapi-in-french';

/** How Strapi answers a refusal: `details` hold one error for each field at fault. */
interface Refusal {
  readonly error?: { message?: unknown; readonly details?: unknown };
}

interface Told {
  message?: unknown;
}

/** For programs, which read English and know these sentences. */
const API = /^\/api(\/|$)/;

/** Strapi's own refusals reach the people of the administration in French. */
export const frenchRefusals = (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  if (ctx.status < 400 || API.test(ctx.path)) return;
  const { error } = (ctx.body ?? {}) as Refusal;
  if (typeof error !== 'object' || error === null) return;
  for (const told of [error, ...fieldsAtFault(error.details)]) {
    if (typeof told.message === 'string') told.message = inFrench(told.message);
  }
};

function fieldsAtFault(details: unknown): Told[] {
  const { errors } = (details ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? (errors as Told[]) : [];
}
