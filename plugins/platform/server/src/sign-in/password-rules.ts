import { isCommonest } from './commonest-passwords';

export type PasswordRefusal = 'too-short' | 'too-long' | 'too-plain' | 'too-common' | 'names-you';

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly email?: string | null | undefined;
  readonly firstname?: string | null | undefined;
  readonly lastname?: string | null | undefined;
}

export const PASSWORD_LENGTH = 12;
/** bcrypt reads no further. */
const MAX_BYTES = 72;
const DISTINCT = 5;
/** Shorter names are found in too many words. */
const NAME_LENGTH = 4;

export const PASSWORD_REFUSALS: Record<PasswordRefusal, string> = {
  'too-short': `Le mot de passe doit compter au moins ${PASSWORD_LENGTH} caractères : une phrase courte convient très bien.`,
  'too-long': 'Le mot de passe est trop long : 70 caractères suffisent.',
  'too-plain':
    'Le mot de passe doit mêler une minuscule, une majuscule et un chiffre, sans répéter les mêmes caractères.',
  'too-common':
    'Ce mot de passe est parmi les premiers que l’on essaie : choisissez plusieurs mots sans rapport entre eux.',
  'names-you': 'Le mot de passe ne doit contenir ni votre nom ni votre adresse.',
};

/** Why a password cannot be taken; null when it can. */
export function judgePassword(password: string, owner: PasswordOwner): PasswordRefusal | null {
  if ([...password].length < PASSWORD_LENGTH) return 'too-short';
  if (Buffer.byteLength(password) > MAX_BYTES) return 'too-long';
  if (isCommonest(password)) return 'too-common';
  if (!isMixed(password)) return 'too-plain';
  const letters = plain(password);
  return namesOf(owner).some((name) => letters.includes(name)) ? 'names-you' : null;
}

/** The administration's own forms ask for the three kinds. */
const isMixed = (password: string) =>
  [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password)) &&
  new Set(password).size >= DISTINCT;

const namesOf = ({ email, firstname, lastname }: PasswordOwner): string[] =>
  [email?.split('@')[0], firstname, lastname]
    .flatMap((name) => [plain(name ?? ''), ...words(name ?? '')])
    .filter((name) => name.length >= NAME_LENGTH);

const words = (name: string) => name.split(/[^\p{L}\d]+/u).map(plain);

/** Letters and digits without accents nor capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
