/** Why an archive cannot be had, or not be read. */
export type ArchiveFault =
  | 'no-answer'
  | 'refused-by-server'
  | 'no-room'
  | 'nothing-there'
  | 'not-an-archive'
  | 'too-large'
  | 'damaged';

/** What such a fault makes of an import. */
export type ArchiveRefusal = 'unreachable' | 'no-room' | 'broken-archive';

export function refusalOfFault(fault: ArchiveFault): ArchiveRefusal {
  if (fault === 'no-room') return 'no-room';
  return fault === 'no-answer' || fault === 'refused-by-server' ? 'unreachable' : 'broken-archive';
}

type Words = { readonly fr: string; readonly en: string };

/** As they end a sentence on a screen; what a library said of it stays in the log. */
const WORDS: Readonly<Record<ArchiveFault, Words>> = {
  'no-answer': {
    fr: 'le serveur n’a pas répondu, ou pas jusqu’au bout',
    en: 'the server did not answer, or not to the end',
  },
  'refused-by-server': {
    fr: 'le serveur a répondu par une erreur',
    en: 'the server answered with an error',
  },
  'no-room': { fr: 'le disque est plein', en: 'the disk is full' },
  'nothing-there': { fr: 'il n’y a rien à cet endroit', en: 'there is nothing in that place' },
  'not-an-archive': {
    fr: 'ce n’est pas le fichier attendu',
    en: 'it is not the file that was expected',
  },
  'too-large': { fr: 'un de ses fichiers est trop gros', en: 'one of its files is too large' },
  damaged: { fr: 'le fichier est abîmé ou incomplet', en: 'the file is damaged or incomplete' },
};

/** « : le disque est plein »; nothing for what was recorded before faults had names. */
export function becauseOf(fault: unknown, language: 'fr' | 'en'): string {
  const words = Object.hasOwn(WORDS, String(fault)) ? WORDS[fault as ArchiveFault] : null;
  if (!words) return '';
  return `${language === 'fr' ? '\u00a0:' : ':'} ${words[language]}`;
}
