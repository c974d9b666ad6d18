/** What stands inside a sentence, and does not end it. */
const SENTENCE_ELEMENTS = {
  LienInterne: 'internal-link',
  LienIntra: 'page-link',
  LienExterne: 'external-link',
  LienRessource: 'resource-link',
  Valeur: 'value',
  MiseEnEvidence: 'emphasis',
  Expression: 'expression',
  Exposant: 'superscript',
  Indice: 'subscript',
  Citation: 'quotation',
  Variable: 'variable',
  TermeEtranger: 'foreign-term',
  Date: 'date',
  Tel: 'phone',
  MathTex: 'formula',
} as const;

/**
 * What each element of the official format (3.3 to 3.5) is called here. An
 * element that is not listed is kept as `unknown`, with its name and its text.
 * Source: schemas 3.5 of the DILA, and the elements met in the archives of 3.3.
 */
export const ELEMENTS = {
  Publication: 'publication',
  ServiceComplementaire: 'service-page',

  // Where the entry stands
  SurTitre: 'kicker',
  Audience: 'audience',
  Canal: 'channel',
  Cible: 'target-public',
  FilDAriane: 'breadcrumb',
  Niveau: 'breadcrumb-level',
  Theme: 'theme',
  SousThemePere: 'parent-sub-theme',
  DossierPere: 'parent-dossier',
  SousDossierPere: 'parent-sub-dossier',
  RechercheGuideePere: 'parent-guided-search',

  // Ways to other entries
  FichePrecedente: 'previous-entry',
  FicheSuivante: 'next-entry',
  SousTheme: 'sub-theme',
  Dossier: 'dossier',
  SousDossier: 'sub-dossier',
  Fiche: 'entry',
  VoirAussi: 'see-also',
  FicheConnexe: 'related-entry',
  FicheLiee: 'linked-entry',
  QuestionReponse: 'question-answer',
  CommentFaireSi: 'how-to-if',
  RechercheGuidee: 'guided-search',
  Actualite: 'news-item',
  Groupe: 'group',
  FAQ: 'frequent-questions',

  // Structure of the text
  Introduction: 'introduction',
  IntroductionSimple: 'introduction',
  Texte: 'text',
  Conclusion: 'conclusion',
  Chapitre: 'chapter',
  SousChapitre: 'sub-chapter',
  Titre: 'title',
  TitreRiche: 'title',
  TitreAlternatif: 'alternative-title',
  TitreFlottant: 'floating-title',
  TitreChoix: 'choice-title',
  ListeSituations: 'situations',
  Situation: 'situation',
  BlocCas: 'cases',
  Cas: 'case',
  FragmentConditionne: 'fragment',

  // Blocks
  Paragraphe: 'paragraph',
  Liste: 'list',
  Item: 'item',
  Tableau: 'table',
  Resume: 'table-summary',
  Affichage: 'table-display',
  Colonne: 'column',
  Rangée: 'row',
  Cellule: 'cell',
  ANoter: 'to-note',
  ASavoir: 'good-to-know',
  Attention: 'warning',
  Rappel: 'reminder',
  Exemple: 'example',
  Consigne: 'instruction',
  Avertissement: 'alert',
  Aide: 'help',
  Complement: 'complement',
  ContenuIllustre: 'illustrated',
  Contenu: 'content',
  Commentaire: 'comment',

  ...SENTENCE_ELEMENTS,

  // Images and films
  Image: 'image',
  Illustration: 'image',
  ImageIllustration: 'image',
  Infographie: 'image',
  Video: 'video',
  VideoIllustration: 'video',
  Legende: 'legend',
  Credits: 'credits',
  TexteDeRemplacement: 'alternative-text',
  Description: 'description',

  // Whom to ask
  OuSAdresser: 'contact',
  ListeOuSAdresser: 'contacts',
  QuiPeutMAider: 'helper',
  OuSAdresserSupport: 'support',
  PivotLocal: 'pivot',
  RessourceWeb: 'web-resource',
  Source: 'source',

  // Online services and forms
  ServiceEnLigne: 'service',
  ServiceEnLigneAnnexe: 'service-annex',
  ServiceEnLigneAlternatif: 'alternative-service',
  LienWeb: 'web-link',
  NoticeLiee: 'notice',
  NumeroCerfa: 'cerfa-number',
  AutreNumero: 'other-number',
  LienCerfaGuide: 'cerfa-guide',
  FranceConnect: 'france-connect',
  Connexion: 'connection',
  Cout: 'cost',
  NbEtapes: 'steps',
  Langue: 'language',
  Calendrier: 'calendar',
  Public: 'public',
  Recherchable: 'searchable',
  CaracteristiqueLibre: 'feature',
  AttributionMinisterielle: 'ministry',
  CommentFaireSelf: 'directions',
  SuiviSelf: 'follow-up',
  Etapes: 'stages',
  Documents: 'documents',
  ModeEmploi: 'instructions-for-use',
  Suivi: 'tracking',
  Delai: 'delay',
  Recours: 'appeal',
  PartieLibre: 'free-part',
  ValeurRfr: 'reference-value',
  ValeurRfrHisto: 'reference-values',
  Periode: 'period',

  // References
  Reference: 'reference',
  PourEnSavoirPlus: 'learn-more',
  Lien: 'link',
  LienExterneCommente: 'commented-link',
  Partenaire: 'partner',
  Definition: 'definition',
  Abreviation: 'abbreviation',

  // Guided search and checklists
  Questionnaire: 'questionnaire',
  Question: 'question',
  Choix: 'choice',
  IntituleSiSelectionne: 'chosen-label',
  Problematiques: 'problems',
  Accueil: 'welcome',
  Problematique: 'problem',
  Branche: 'branch',
  SiSelectionne: 'when-chosen',
  affecteVrai: 'sets-true',
  affecteFaux: 'sets-false',
  Condition: 'condition',
  estVrai: 'is-true',
  estFaux: 'is-false',
  estIndefini: 'is-unset',
  et: 'and',
  ou: 'or',
  non: 'not',
} as const;

/** `dc:title` and its like: what the file says of itself. */
const METADATA_PREFIX = 'dc:';

type ListedKind = (typeof ELEMENTS)[keyof typeof ELEMENTS];

export type Kind = ListedKind | 'metadata' | 'unknown';

/** Kinds that a sentence holds. */
export const WITHIN_SENTENCE: ReadonlySet<Kind> = new Set(Object.values(SENTENCE_ELEMENTS));

const listed = new Map<string, ListedKind>(Object.entries(ELEMENTS));

export function kindOf(name: string): Kind {
  return listed.get(name) ?? (name.startsWith(METADATA_PREFIX) ? 'metadata' : 'unknown');
}
