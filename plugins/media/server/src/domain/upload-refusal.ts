import type { TypeRefusal } from './accepted-type';

export type UploadRefusal =
  | TypeRefusal
  | 'empty-file'
  | 'too-large'
  | 'broken-image'
  | 'heic-unreadable'
  | 'too-many-pixels'
  | 'no-current-site'
  | 'foreign-folder'
  | 'description-in-use';

/** Words that a message may need: the file's name, the limit in bytes. */
export interface RefusalWords {
  readonly name?: string;
  readonly maxBytes?: number;
}

const MESSAGES: Record<UploadRefusal, (words: RefusalWords) => string> = {
  'empty-file': ({ name }) => `${quoted(name)} est vide. Choisissez-le de nouveau.`,
  'too-large': ({ name, maxBytes = 0 }) =>
    `${quoted(name)} dépasse la taille permise, ${megabytes(maxBytes)}. Réduisez-le, puis recommencez.`,
  'type-not-accepted': ({ name }) =>
    `${quoted(name)} n’est pas d’un type accepté. Envoyez une image (JPEG, PNG, WebP, AVIF, HEIC, GIF), ` +
    'un PDF, un document ODT, ODS, ODP, DOCX, XLSX ou PPTX, un CSV, un texte, un calendrier ICS, ' +
    'un tracé GPX ou KML, un son MP3 ou une vidéo MP4.',
  'heic-unreadable': ({ name }) =>
    `${image(name)}, au format HEIC, n’a pas pu être lue. Enregistrez la photo en JPEG ` +
    '(sur iPhone : Réglages, Appareil photo, Formats, « Le plus compatible »).',
  'old-office-format': ({ name }) =>
    `${quoted(name)} est dans un ancien format de bureautique. Enregistrez-le en PDF, ODT, DOCX ou XLSX.`,
  'broken-image': ({ name }) =>
    `${image(name)} est incomplète ou abîmée. Ouvrez-la et enregistrez-la de nouveau.`,
  'too-many-pixels': ({ name }) =>
    `${image(name)} a trop de points pour être traitée. Réduisez ses dimensions.`,
  'no-current-site': () =>
    'Choisissez d’abord le site où vous travaillez : un fichier appartient toujours à un site.',
  'foreign-folder': () =>
    'Un dossier ou un fichier choisi n’existe pas sur ce site. Rechargez la page, puis recommencez.',
  'description-in-use': ({ name }) =>
    `${image(name)} est utilisée : gardez sa description, ou indiquez qu’elle est décorative.`,
};

/** The refusal in French, with what to do next. */
export const explain = (refusal: UploadRefusal, words: RefusalWords = {}): string =>
  MESSAGES[refusal](words);

const quoted = (name?: string) => (name ? `« ${name} »` : 'Ce fichier');

const image = (name?: string) => (name ? `L’image « ${name} »` : 'Cette image');

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} Mo`;
