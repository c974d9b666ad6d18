import { z } from 'zod';
import type { ApiOperation, ApiResource } from './api-resource';

interface Server {
  readonly url: string;
  readonly description: string;
  readonly variables?: Readonly<Record<string, { default: string; description: string }>>;
}

const REFUSAL = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['status', 'message'],
      properties: { status: { type: 'integer' }, message: { type: 'string' } },
    },
  },
};

/** The description of the API, as OpenAPI 3.1 has it: https://spec.openapis.org/oas/v3.1.1.html */
export const describeApi = (resources: readonly ApiResource[], server: Server) => ({
  openapi: '3.1.1',
  info: {
    title: 'Données publiques d’un site',
    version: '1',
    description:
      'Ce que le site montre aux visiteurs, en JSON, en lecture et sans clé. Un site peut en fermer une partie.',
    license: { name: 'Licence Ouverte 2.0', identifier: 'etalab-2.0' },
  },
  servers: [server],
  tags: resources.map(({ name, title }) => ({ name, description: title })),
  paths: Object.fromEntries(
    resources.flatMap((resource) =>
      resource.operations.map((operation) => [
        operation.path.replaceAll(/:(\w+)/g, '{$1}'),
        { get: describe(resource, operation) },
      ]),
    ),
  ),
  components: { schemas: { Refusal: REFUSAL } },
});

const describe = (resource: ApiResource, operation: ApiOperation) => ({
  operationId: operation.path
    .replace('/api/', '')
    .replaceAll(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
  tags: [resource.name],
  summary: operation.summary,
  parameters: [...pathParameters(operation), ...queryParameters(operation)],
  responses: {
    200: {
      description: 'Trouvé',
      content: { 'application/json': { schema: schemaOf(operation.answer, 'output') } },
    },
    400: refused('Un paramètre n’est pas de la forme attendue'),
    404: refused('Il n’y a rien à cette adresse, ou le site ne le montre pas'),
  },
});

const refused = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
});

const pathParameters = ({ params = {} }: ApiOperation) =>
  Object.entries(params).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));

const queryParameters = ({ query }: ApiOperation) =>
  Object.entries(query?.shape ?? {}).map(([name, type]) => ({
    name,
    in: 'query',
    required: false,
    ...(type.description ? { description: type.description } : {}),
    schema: schemaOf(type as z.ZodType, 'input'),
  }));

/** JSON Schema without what only stands at the top of a document. */
function schemaOf(type: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
}
