/** Kinds of public documents; codes of the schema, words shown on screen. */
export const DOCUMENT_KINDS = {
  'council-minutes': 'Compte rendu du conseil',
  deliberation: 'Délibération',
  order: 'Arrêté',
  notice: 'Avis',
  bulletin: 'Bulletin municipal',
  budget: 'Budget',
  form: 'Formulaire',
  other: 'Autre document',
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const isDocumentKind = (value: string): value is DocumentKind =>
  Object.hasOwn(DOCUMENT_KINDS, value);
