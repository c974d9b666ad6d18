/** What changed in the way into an account. */
export type AccountChange = 'password' | 'address';

interface Words {
  readonly subject: string;
  readonly text: string;
}

const WORDS: Record<AccountChange, Words> = {
  password: {
    subject: 'Votre mot de passe a été changé',
    text: 'Le mot de passe de votre compte vient d’être changé, et tous vos appareils ont été déconnectés. Si c’est vous, vous n’avez rien à faire.',
  },
  address: {
    subject: 'L’adresse de votre compte a été changée',
    text: 'Votre compte s’ouvre désormais avec une autre adresse de courriel. Celle-ci ne reçoit plus ses courriels.',
  },
};

const NOT_YOU = 'Si ce n’est pas vous, prévenez aussitôt votre centre de gestion.';

/** Told to the owner of the account, at the address that it had. */
export function accountLetter(change: AccountChange, firstname: string) {
  const { subject, text } = WORDS[change];
  const greeting = firstname ? `Bonjour ${firstname},` : 'Bonjour,';
  return { subject, text: [greeting, text, NOT_YOU].join('\n\n'), purpose: 'Sécurité du compte' };
}
