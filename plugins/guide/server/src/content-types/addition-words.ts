/** Values of the fields of additions, as screens say them. */
export const AUDIENCE_WORDS = {
  particuliers: 'Particuliers',
  professionnels: 'Professionnels',
  associations: 'Associations',
};

export const REACH_WORDS = {
  site: 'Ce site',
  epci: 'Les communes d’une intercommunalité',
  department: 'Les communes d’un département',
  platform: 'Tous les sites',
};
