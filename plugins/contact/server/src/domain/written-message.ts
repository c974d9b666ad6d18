import {
  mailAddress,
  ok,
  readTelephone,
  refuse,
  telephoneAdvice,
  type Fields,
  type Result,
} from '#platform';
import { FIELDS, MAX } from './form-fields';

/** A subject that a visitor may choose. */
export interface OfferedSubject {
  readonly documentId: string;
  readonly label: string;
}

/** What a visitor wrote, once it is complete. */
export interface WrittenMessage {
  readonly subject: OfferedSubject;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly text: string;
}

export interface Mistake {
  readonly field: string;
  readonly message: string;
}

/** The message in the fields of the form, or what is to be mended in each. */
export function readMessage(
  fields: Fields,
  offered: readonly OfferedSubject[],
): Result<WrittenMessage, 'incomplete', { mistakes: readonly Mistake[] }> {
  const written = (name: keyof typeof FIELDS) => (fields[FIELDS[name]] ?? '').trim();
  const subject = chosen(written('subject'), offered);
  const email = mailAddress(written('email'));
  const [name, phone, text] = [oneLine(written('name')), written('phone'), written('text')];
  const mistakes = [
    subject ? null : mistake('subject', 'Choisissez l’objet de votre message.'),
    mistakeOfName(name),
    email && email.length <= MAX.email ? null : mistakeOfEmail(written('email')),
    isPhone(phone) ? null : mistake('phone', telephoneAdvice(phone)),
    mistakeOfText(text),
  ].filter((found) => found !== null);
  if (!subject || !email || mistakes.length > 0) return refuse('incomplete', { mistakes });
  return ok({ subject, name, email, phone: phone || null, text });
}

/** With a single subject there is nothing to choose. */
const chosen = (documentId: string, offered: readonly OfferedSubject[]) =>
  offered.length === 1 ? offered[0] : offered.find((subject) => subject.documentId === documentId);

const mistake = (field: keyof typeof FIELDS, message: string): Mistake => ({
  field: FIELDS[field],
  message,
});

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

function mistakeOfName(name: string): Mistake | null {
  if (name === '') return mistake('name', 'Indiquez votre nom.');
  return name.length > MAX.name
    ? mistake('name', `Raccourcissez votre nom à ${MAX.name} caractères.`)
    : null;
}

const mistakeOfEmail = (email: string) =>
  mistake(
    'email',
    email === ''
      ? 'Indiquez votre adresse de courriel : la réponse y sera envoyée.'
      : 'Vérifiez votre adresse de courriel : elle s’écrit comme jeanne.vidal@exemple.fr.',
  );

/** One that the secretary can call back; or none. */
const isPhone = (phone: string): boolean =>
  phone === '' || (phone.length <= MAX.phone && readTelephone(phone) !== undefined);

function mistakeOfText(text: string): Mistake | null {
  if (text === '') return mistake('text', 'Écrivez votre message.');
  return text.length > MAX.text
    ? mistake(
        'text',
        `Votre message compte ${text.length} caractères : raccourcissez-le à ${MAX.text}.`,
      )
    : null;
}
