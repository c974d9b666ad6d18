import { isLinkTarget } from '#web';
import type { GuideElement } from '../domain/tree';

/** An address of the official file, when it is one that a link may carry. */
export const outside = (url: string | undefined): string | undefined => {
  const address = url?.trim();
  return address && /^https?:/i.test(address) && isLinkTarget(address) ? address : undefined;
};

/** `en`; the official files hold oddities such as a comma. */
export const languageOf = ({ attributes }: GuideElement): string | undefined => {
  const language = attributes?.language;
  return language && /^[a-z]{2,3}$/i.test(language) ? language.toLowerCase() : undefined;
};

/** `www.justice.gouv.fr` */
export const hostIn = ({ attributes }: GuideElement): string => {
  const href = outside(attributes?.url);
  return href && URL.canParse(href) ? new URL(href).hostname : '';
};
