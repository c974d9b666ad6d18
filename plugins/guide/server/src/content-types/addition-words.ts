/** Values of the fields of additions, as screens say them. */
export const REACH_WORDS = {
  site: 'Ce site',
  epci: 'Les communes d’une intercommunalité',
  department: 'Les communes d’un département',
  platform: 'Tous les sites',
};

/** The themes of the guide for everybody, by the identifiers that the DILA has kept for years. */
export const THEME_WORDS = {
  N19803: 'Argent, impôts, consommation',
  N31931: 'Associations',
  N19804: 'Étrangers, Europe',
  N19805: 'Famille, scolarité',
  N19807: 'Justice',
  N19808: 'Logement',
  N19809: 'Loisirs, sports, culture',
  N19810: 'Papiers, citoyenneté, élections',
  N19811: 'Social, santé',
  N19812: 'Transports, mobilité',
  N19806: 'Travail, formation',
};
