import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { PublicAnswer, PublicRequest, PublicRoute } from '../routing/answer';
import { web } from '../services';
import type { ApiOperation, ApiResource, Reading } from './api-resource';
import { describeApi } from './describe-api';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The public addresses of a resource. */
export const apiRoutes = (strapi: Core.Strapi, resource: ApiResource): PublicRoute[] =>
  resource.operations.map((operation) => ({
    path: operation.path,
    query: Object.keys(operation.query?.shape ?? {}),
    answer: (request) => answerOperation(strapi, resource, operation, request),
  }));

/** `GET /api/openapi.json` on a site: what that site shows. */
export const descriptionRoute = (strapi: Core.Strapi): PublicRoute => ({
  path: '/api/openapi.json',
  answer: ({ site, origin }) =>
    data({
      value: describeApi(web(strapi).api.openOn(site), { url: origin, description: site.name }),
      staleAt: null,
    }),
});

async function answerOperation(
  strapi: Core.Strapi,
  resource: ApiResource,
  operation: ApiOperation,
  request: PublicRequest,
): Promise<PublicAnswer> {
  if (!web(strapi).api.openOn(request.site).includes(resource)) return refusal(404, NOTHING);
  const query = operation.query?.safeParse(Object.fromEntries(request.query));
  if (query && !query.success) return refusal(400, explain(query.error));
  const reading = await operation.read(request, query?.data ?? {});
  return reading ? data(reading) : refusal(404, NOTHING);
}

const NOTHING = 'Il n’y a rien à cette adresse : voir /api/openapi.json.';

const explain = ({ issues }: z.ZodError) =>
  issues.map(({ path, message }) => `${path.join('.')} : ${message}`).join(' ; ');

const data = ({ value, staleAt, keep = true }: Reading<unknown>): PublicAnswer => ({
  kind: 'file',
  type: JSON_TYPE,
  body: JSON.stringify(value),
  staleAt,
  keep,
  open: true,
});

const refusal = (status: 400 | 404, message: string): PublicAnswer => ({
  kind: 'file',
  type: JSON_TYPE,
  body: JSON.stringify({ error: { status, message } }),
  status,
  open: true,
  keep: false,
});
