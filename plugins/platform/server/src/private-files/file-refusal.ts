/** Why a file was not kept. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'type-refused'
  | 'infected'
  | 'scanner-unreachable'
  | 'disk-full'
  | 'broken-off';

export interface RefusalFacts {
  readonly name: string;
  readonly maxBytes: number;
  /** Extensions or words for what may be sent: `PDF, JPEG ou PNG`. */
  readonly accepted: string;
}

const MESSAGES: Record<FileRefusal, (facts: RefusalFacts) => string> = {
  empty: ({ name }) => `« ${name} » est vide : choisissez-le de nouveau.`,
  'too-large': ({ name, maxBytes }) =>
    `« ${name} » dépasse ${Math.floor(maxBytes / 1_048_576)} Mo : réduisez-le, puis recommencez.`,
  'type-refused': ({ name, accepted }) =>
    `« ${name} » n’est pas d’un type accepté : envoyez ${accepted}.`,
  infected: ({ name }) =>
    `L’antivirus a reconnu un programme malveillant dans « ${name} » : le fichier n’a pas été gardé.`,
  'scanner-unreachable': ({ name }) =>
    `L’antivirus ne répond pas, et « ${name} » n’a pas été gardé : recommencez dans quelques minutes.`,
  'disk-full': ({ name }) =>
    `« ${name} » n’a pas pu être gardé, la place manque sur le serveur : recommencez plus tard.`,
  'broken-off': ({ name }) =>
    `L’envoi de « ${name} » a été interrompu : vérifiez votre connexion, puis recommencez.`,
};

/** The refusal in French, with what to do next. */
export const fileRefusalMessage = (refusal: FileRefusal, facts: RefusalFacts): string =>
  MESSAGES[refusal](facts);
