/**
 * What each attribute of the official format is called here. One that is not
 * listed is kept under its own name among the `others` of its element.
 */
const ATTRIBUTES = {
  ID: 'id',
  type: 'type',
  audience: 'audience',
  URL: 'url',
  spUrl: 'officialUrl',
  questionnaireUrl: 'surveyUrl',
  LienPublication: 'target',
  LienID: 'target',
  LienDam: 'damPath',
  LienDamVersion: 'damVersion',
  commentaireLien: 'comment',
  nomTelechargement: 'downloadName',
  langue: 'language',
  format: 'format',
  poids: 'weight',
  numerocerfa: 'cerfa',
  autrenumero: 'otherNumber',
  URLcerfaGuide: 'cerfaGuideUrl',
  statut: 'status',
  indisponible: 'unavailable',
  date: 'date',
  dateDerniereModificationImportante: 'importantChange',
  dateDebut: 'from',
  dateFin: 'until',
  dateAgenda: 'agendaDate',
  pictogramme: 'pictogram',
  profilsPro: 'profiles',
  origineSelf: 'origin',
  affichage: 'display',
  personnalisable: 'adaptable',
  modalite: 'manner',
  principal: 'principal',
  sve: 'electronic',
  selfPrincipal: 'principal',
  selfEmbarque: 'embedded',
  embarqueHauteur: 'embeddedHeight',
  embarqueHauteurMobile: 'embeddedHeightOnPhones',
  groupe: 'group',
  important: 'important',
  numerote: 'numbered',
  largeur: 'width',
  linearisation: 'linearisation',
  fusionHorizontale: 'across',
  fusionVerticale: 'down',
  headerID: 'headerId',
  refHeaderID: 'headers',
  positionIllustration: 'side',
  redimensionnable: 'resizable',
  fournisseur: 'provider',
  var: 'variable',
  valeur: 'value',
  titre: 'title',
  unite: 'unit',
} as const;

export type AttributeName = (typeof ATTRIBUTES)[keyof typeof ATTRIBUTES];

const listed = new Map<string, AttributeName>(Object.entries(ATTRIBUTES));

export const attributeName = (name: string): AttributeName | undefined => listed.get(name);

/** Declarations that are for parsers and not for readers. */
export const isDeclaration = (name: string): boolean => /^(xmlns|xsi|xml)(:|$)/.test(name);
