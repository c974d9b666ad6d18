import { platform } from '#platform';
import type { Core } from '@strapi/strapi';
import type { PublicAnswer, PublicRequest, PublicRoute } from '../routing/answer';
import { web } from '../services';

/** Where the browser asks what to work on; see `islands/form.ts`. */
export const CHALLENGE_PATH = '/formulaires/preuve';

export const proofChallenge = (strapi: Core.Strapi): PublicRoute => ({
  path: CHALLENGE_PATH,
  query: ['formulaire'],
  answer: (request) => answerChallenge(strapi, request),
});

async function answerChallenge(
  strapi: Core.Strapi,
  { query, site, now }: PublicRequest,
): Promise<PublicAnswer> {
  const name = query.get('formulaire') ?? '';
  if (!web(strapi).forms.find(name, site)) return { kind: 'not-found' };
  const challenge = await platform(strapi).spam.challenge({ name, site: site.key }, now);
  return { kind: 'file', type: 'application/json', body: JSON.stringify(challenge), keep: false };
}
