/** What changed in the second factor of an account. */
export type FactorChange =
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-reset'
  | 'recovery-codes-renewed'
  | 'recovery-code-used';

interface Words {
  readonly subject: string;
  readonly text: string;
}

const WORDS: Record<FactorChange, Words> = {
  'second-factor-on': {
    subject: 'Double authentification activée',
    text: 'La double authentification de votre compte vient d’être activée : un code de votre application est demandé à chaque connexion. Vos autres appareils ont été déconnectés.',
  },
  'second-factor-off': {
    subject: 'Double authentification désactivée',
    text: 'La double authentification de votre compte vient d’être désactivée : votre mot de passe suffit de nouveau pour vous connecter.',
  },
  'second-factor-reset': {
    subject: 'Double authentification réinitialisée',
    text: 'L’administration de la plateforme a réinitialisé la double authentification de votre compte : votre ancienne application et vos codes de secours n’ouvrent plus rien. Connectez-vous avec votre mot de passe, puis activez-la de nouveau.',
  },
  'recovery-codes-renewed': {
    subject: 'Nouveaux codes de secours',
    text: 'De nouveaux codes de secours viennent d’être donnés à votre compte : les anciens n’ouvrent plus rien.',
  },
  'recovery-code-used': {
    subject: 'Un code de secours a servi',
    text: 'Un de vos codes de secours vient d’ouvrir votre compte. Il ne peut plus servir.',
  },
};

const NOT_YOU =
  'Si ce n’est pas vous, choisissez un nouveau mot de passe et prévenez aussitôt votre centre de gestion.';

/** Told to the owner of the account, whoever did it. */
export function factorLetter(change: FactorChange, firstname: string) {
  const { subject, text } = WORDS[change];
  const greeting = firstname ? `Bonjour ${firstname},` : 'Bonjour,';
  return { subject, text: [greeting, text, NOT_YOU].join('\n\n'), purpose: 'Sécurité du compte' };
}
