import type { Core } from '@strapi/strapi';

/** Fields that nobody should know the codes of: the administration has its own input for each. */
const FIELDS = [
  { name: 'weekday', type: 'integer' },
  { name: 'template', type: 'string' },
  { name: 'palette', type: 'string' },
  { name: 'modules', type: 'json' },
  { name: 'closed-data', type: 'json' },
] as const;

export function registerCustomFields(strapi: Core.Strapi): void {
  for (const field of FIELDS) strapi.customFields.register({ ...field, plugin: 'sites' });
}
