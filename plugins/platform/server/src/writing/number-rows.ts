import type { Core } from '@strapi/strapi';

const WRITES = ['create', 'update', 'clone'];

/**
 * The number of a row is PostgreSQL's to give. Strapi takes the one that a request names: the next
 * person whose row gets that number would be refused.
 */
export function numberRows(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { data } = context.params as { data?: { id?: unknown } };
    if (WRITES.includes(context.action)) delete data?.id;
    return next();
  });
}
