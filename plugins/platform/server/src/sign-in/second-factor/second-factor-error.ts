import { errors } from '@strapi/utils';
import type { Asked, ShownKey } from '../../../../shared/second-factor';

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
