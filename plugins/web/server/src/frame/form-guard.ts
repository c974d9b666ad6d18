import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import type { PublicRequest } from '../routing/answer';
import { CHALLENGE_PATH } from '../routes/proof-challenge';
import type { FormGuard } from '../views/types';
import { assetAddress } from './assets';

/** What the form of this page carries against spam. */
export function guardOf(
  strapi: Core.Strapi,
  { site, now }: Pick<PublicRequest, 'site' | 'now'>,
  name: string,
): FormGuard {
  const { token } = platform(strapi).spam.guard({ name, site: site.key }, now);
  const [script, worker] = [assetAddress('form'), assetAddress('proof-worker')];
  return {
    token,
    challengeHref: `${CHALLENGE_PATH}?formulaire=${encodeURIComponent(name)}`,
    ...(script && worker ? { script, worker } : {}),
  };
}
