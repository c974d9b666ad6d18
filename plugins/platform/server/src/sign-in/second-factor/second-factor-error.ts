import { errors } from '@strapi/utils';
import type { EnrolmentKey } from './factor';

/** What is asked of somebody whose password is right. */
export type Asked = 'code-required' | 'code-wrong' | 'enrolment-required';

/** The key to copy, and its picture. */
export type ShownKey = EnrolmentKey & { readonly picture: string };

const MESSAGES: Record<Asked, string> = {
  'code-required': 'Saisissez le code à six chiffres de votre application.',
  'code-wrong':
    'Ce code n’est pas le bon, ou il a déjà servi : attendez le suivant, puis saisissez-le.',
  'enrolment-required':
    'Votre rôle demande une double authentification : activez-la pour vous connecter.',
};

/** Strapi passes on this one word to who signs in; anything else becomes « 501 ». */
const PASSED_ON = 'LOGIN_NOT_ALLOWED';

/** No session yet: `details.secondFactor` tells the sign-in page what to ask for. */
export class SecondFactorError extends errors.PolicyError {
  readonly asked: Asked;

  constructor(asked: Asked, key?: ShownKey) {
    super(MESSAGES[asked], { code: PASSED_ON, secondFactor: asked, ...(key ? { key } : {}) });
    this.asked = asked;
  }
}

/** The password was right, and nothing was tried yet. */
export const asksForMore = (error: unknown): boolean =>
  error instanceof SecondFactorError && error.asked !== 'code-wrong';
