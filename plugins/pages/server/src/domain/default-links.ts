/** An entry or a file of the State’s guide of rights and procedures. */
const officialGuide = (id: string) =>
  `https://www.service-public.gouv.fr/particuliers/vosdroits/${id}`;

/** Procedures that people come for most, until the commune chooses its own. */
export const DEFAULT_QUICK_LINKS = [
  {
    title: 'Demander un acte d’état civil',
    description: 'Naissance, mariage, décès',
    target: officialGuide('N359'),
  },
  {
    title: 'Carte d’identité et passeport',
    description: 'Où faire sa demande, avec quels papiers',
    target: officialGuide('N358'),
  },
  {
    title: 'S’inscrire sur les listes électorales',
    description: 'Toute l’année',
    target: officialGuide('F1367'),
  },
  {
    title: 'Déclarer des travaux',
    description: 'Permis de construire, déclaration préalable',
    target: officialGuide('N319'),
  },
  {
    title: 'Se recenser à seize ans',
    description: 'En mairie, pour la journée défense',
    target: officialGuide('F870'),
  },
];

/** Numbers that hold everywhere in France: https://www.service-public.fr lists them. */
export const DEFAULT_USEFUL_NUMBERS = [
  { name: 'SAMU', phone: '15' },
  { name: 'Police ou gendarmerie', phone: '17' },
  { name: 'Pompiers', phone: '18' },
  { name: 'Urgences, par SMS pour les personnes sourdes', phone: '114' },
];
