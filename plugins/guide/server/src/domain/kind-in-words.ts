import { serviceKind } from './services-of';

/** What people read, visitors and clerks, instead of the names that the DILA gives to its files. */
export const kindInWords = (type: string): string =>
  ENTRIES[type.replaceAll('’', "'")] ?? serviceKind(type) ?? type;

const INFORMATION = 'Fiche pratique';
const QUESTION = 'Question-réponse';
const CHECKLIST = 'Comment faire si';

const ENTRIES: Readonly<Record<string, string>> = {
  "Fiche d'information": INFORMATION,
  "Fiche d'information conditionnée": INFORMATION,
  'Fiche avec liens externes': INFORMATION,
  'Fiche Question-réponse': QUESTION,
  'Fiche Question-réponse conditionnée': QUESTION,
  'Fiche Comment faire si': CHECKLIST,
  'Fiche Comment faire si - simulateur': CHECKLIST,
  'Fiche Comment faire si conditionné': CHECKLIST,
  'Fiche redirigée': INFORMATION,
  'Accueil Comment faire si': CHECKLIST,
  'Recherche guidée': 'Questions guidées',
  'Dossier redirigé': 'Dossier',
  Theme: 'Thème',
  'Sous-theme': 'Sous-thème',
  'Local personnalisé sur SP': 'Où s’adresser',
};
