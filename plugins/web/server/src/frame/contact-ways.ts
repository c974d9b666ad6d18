import type { PublicRequest } from '../routing/answer';
import type { Contributors } from './contributors';

/** How a site is written to through its pages. */
export interface ContactWays {
  /** Address of the contact page, wherever the commune puts it. */
  readonly page: string | null;
  readonly hasForm: boolean;
}

/** Where the title of the form stands on that page. */
export const FORM_ANCHOR = '#ecrire';

type Asked = Pick<Contributors, 'contactPage' | 'hasContactForm'>;

export async function contactWays(
  { contactPage, hasContactForm }: Asked,
  request: PublicRequest,
): Promise<ContactWays> {
  const [page, hasForm] = await Promise.all([
    contactPage?.(request) ?? null,
    hasContactForm?.(request) ?? false,
  ]);
  return { page, hasForm: page !== null && hasForm };
}
