/** Procedures that people come for most, until the commune chooses its own. */
export const DEFAULT_QUICK_LINKS = [
  { title: 'Demander un acte d’état civil', description: 'Naissance, mariage, décès' },
  {
    title: 'Carte d’identité et passeport',
    description: 'Où faire sa demande, avec quels papiers',
  },
  { title: 'S’inscrire sur les listes électorales', description: 'Toute l’année' },
  { title: 'Déclarer des travaux', description: 'Permis de construire, déclaration préalable' },
  { title: 'Se recenser à seize ans', description: 'En mairie, pour la journée défense' },
].map((link) => ({ ...link, target: '/demarches' }));

/** Numbers that hold everywhere in France: https://www.service-public.fr lists them. */
export const DEFAULT_USEFUL_NUMBERS = [
  { name: 'SAMU', phone: '15' },
  { name: 'Police ou gendarmerie', phone: '17' },
  { name: 'Pompiers', phone: '18' },
  { name: 'Urgences, par SMS pour les personnes sourdes', phone: '114' },
];
