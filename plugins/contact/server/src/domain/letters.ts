import type { Letter } from '#platform';
import { keptInWords } from './retention';

/** The town hall, as its letters name it. */
export interface Desk {
  /** « Mairie de Cardaillac » */
  readonly name: string;
  /** After « écrire »: « à la mairie de Cardaillac ». */
  readonly to: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** `https://cardaillac.example` */
  readonly origin: string;
  /** Address of the contact page, when there is one. */
  readonly contact: string | null;
  /** Address of the message in the administration; `:id` stands for it. */
  readonly inbox: string;
  readonly retentionMonths: number;
}

/** What a letter says of a message. */
export interface Told {
  readonly documentId: string;
  readonly trackingCode: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly text: string;
  /** « 22 novembre 2026 » */
  readonly receivedOn: string;
}

const UID = 'plugin::contact.contact-message';
const about = ({ documentId }: Told) => ({ uid: UID, documentId });

const lines = (...parts: (string | null)[]) =>
  parts.filter((part): part is string => part !== null).join('\n');

const signature = ({ name, phone, origin }: Desk) =>
  lines('-- ', name, phone && `Téléphone : ${phone}`, origin);

const rights = ({ origin, retentionMonths }: Desk) =>
  `Votre message est conservé ${keptInWords(retentionMonths)}. Vos droits : ${origin}/donnees-personnelles`;

/**
 * Tells the sender that the message arrived. It repeats nothing of what was typed: whoever gave
 * somebody else's address could make us write to them what they please.
 */
export const acknowledgement = (desk: Desk, message: Told): Letter => ({
  to: message.email,
  subject: `Votre message est bien arrivé (n° ${message.trackingCode})`,
  ...(desk.email ? { replyTo: desk.email } : {}),
  text: lines(
    'Bonjour,',
    '',
    `Le message que vous avez écrit ${desk.to} le ${message.receivedOn} est bien arrivé.`,
    '',
    `Objet : ${message.subject}`,
    `Numéro de suivi : ${message.trackingCode}`,
    '',
    'La réponse vous parviendra à cette adresse. Si vous n’avez rien écrit, quelqu’un a donné la vôtre par erreur : vous pouvez ignorer ce courriel.',
    '',
    rights(desk),
    '',
    signature(desk),
  ),
  about: about(message),
  purpose: 'Accusé de réception d’un message',
  origin: 'reply',
});

/** Tells those who answer for the subject that there is a message. */
export const notification = (desk: Desk, message: Told, recipients: readonly string[]): Letter => ({
  to: [...recipients],
  subject: `Message n° ${message.trackingCode} : ${message.subject}, de ${message.name}`,
  replyTo: message.email,
  text: lines(
    `${message.name} a écrit ${desk.to} le ${message.receivedOn}.`,
    '',
    `Objet : ${message.subject}`,
    `Courriel : ${message.email}`,
    message.phone && `Téléphone : ${message.phone}`,
    `Numéro de suivi : ${message.trackingCode}`,
    '',
    quoted(message.text),
    '',
    'Pour répondre, de façon que vos collègues voient la réponse :',
    desk.inbox.replace(':id', message.documentId),
  ),
  about: about(message),
  purpose: 'Avis de nouveau message',
});

/** Brings the answer of the town hall to who wrote. */
export const answerLetter = (desk: Desk, message: Told, text: string): Letter => ({
  to: message.email,
  subject: `Réponse à votre message : ${message.subject} (n° ${message.trackingCode})`,
  ...(desk.email ? { replyTo: desk.email } : {}),
  text: lines(
    text,
    '',
    signature(desk),
    '',
    goOn(desk, message),
    rights(desk),
    '',
    `Le ${message.receivedOn}, vous écriviez :`,
    quoted(message.text),
  ),
  about: about(message),
  purpose: 'Réponse à un message',
  origin: 'person',
});

const goOn = ({ contact }: Desk, { trackingCode }: Told) =>
  contact
    ? `Pour poursuivre l’échange, écrivez-nous depuis ${contact} en rappelant le numéro ${trackingCode}.`
    : `Pour poursuivre l’échange, rappelez le numéro ${trackingCode}.`;

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
