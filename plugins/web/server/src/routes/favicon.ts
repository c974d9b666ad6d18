import { faviconOf } from '../frame/favicon';
import type { PublicAnswer, PublicRequest } from '../routing/answer';

/** For search engines, which ask for a file; pages carry the same drawing in their head. */
export const favicon = ({ site }: PublicRequest): PublicAnswer => ({
  kind: 'file',
  type: 'image/svg+xml',
  body: faviconOf(site),
});
