import { errors } from '@strapi/utils';

/** What PostgreSQL says of a statement that it refused. */
interface DatabaseError extends Error {
  readonly code?: string;
  readonly column?: string;
}

const MALFORMED = 'Une valeur de la demande est mal formée ou hors limites.';

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSALS: Record<string, (error: DatabaseError) => Error> = {
  '22001': () => new errors.ValidationError('Un texte de la demande est trop long.'),
  '22003': () => new errors.ValidationError(MALFORMED),
  '22007': () => new errors.ValidationError(MALFORMED),
  '22008': () => new errors.ValidationError(MALFORMED),
  '22021': () => new errors.ValidationError(MALFORMED),
  '22P02': () => new errors.ValidationError(MALFORMED),
  '23502': ({ column }) =>
    new errors.ValidationError(
      column === 'site_key'
        ? 'Ouvrez d’abord le site où cet élément doit aller.'
        : 'Il manque une valeur obligatoire.',
    ),
  '23503': () => new errors.ValidationError('Un élément choisi n’existe plus : retirez-le.'),
  '23505': () =>
    new errors.ValidationError('Cette valeur est déjà prise : choisissez-en une autre.'),
  // A view of the administration through somebody else’s eyes.
  '25006': () => new errors.ForbiddenError('Dans cette vue, rien ne peut être changé.'),
  '42501': () => new errors.ForbiddenError('Cet élément n’appartient pas au site ouvert.'),
  // Raised by triggers of the guide.
  PV001: () =>
    new errors.ValidationError(
      'Votre site ne peut pas écrire pour ces communes : choisissez une autre portée.',
    ),
  PV002: () =>
    new errors.ValidationError(
      'Votre site a écrit là autant qu’une page peut montrer : raccourcissez ou supprimez un texte.',
    ),
};

/** What Strapi says of a list asked in an order that there is not, before it asks the database. */
const NO_SUCH_ORDER = /^(Attribute .* not found on model|You cannot order on) /s;

/** The refusal that a person should read, when an error is one of the database's, or of its layer. */
export function refusalOf(error: unknown): unknown {
  const { code, message } = error as DatabaseError;
  if (NO_SUCH_ORDER.test(message)) {
    return new errors.ValidationError(
      'Cette liste ne peut pas être triée ainsi : rechargez la page.',
    );
  }
  const refusal = typeof code === 'string' ? REFUSALS[code] : undefined;
  return refusal ? refusal(error as DatabaseError) : error;
}
