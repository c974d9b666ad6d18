import { FetchError } from '@strapi/strapi/admin';

/** What the server says of a refused request, in its own words when it has some. */
export function refusalOf(error: unknown, otherwise: string): string {
  const said = error instanceof FetchError ? error.response?.data?.error?.message : undefined;
  return typeof said === 'string' && said !== '' ? said : otherwise;
}
