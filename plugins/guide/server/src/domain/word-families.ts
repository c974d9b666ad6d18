/** What people type, and the words by which the guide may say it too. */
export interface WordFamily {
  readonly said: readonly string[];
  readonly also: string;
}

const family = (also: string, ...said: string[]): WordFamily => ({ said, also });

/**
 * Abbreviations, everyday words, and those of one family that do not share their beginning. French
 * endings need no line here: « naissances » finds « naissance », « déménager » « déménagement ».
 */
export const FAMILIES: readonly WordFamily[] = [
  // Papers
  family('carte d’identité', 'cni', 'carte nationale d’identité', 'papiers d’identité'),
  family('acte de naissance', 'extrait de naissance', 'extrait d’acte de naissance'),
  family('certificat d’immatriculation', 'carte grise'),
  family('carte grise', 'certificat d’immatriculation', 'immatriculation'),
  family('carte de séjour', 'titre de séjour', 'permis de séjour'),
  family('autorisation de sortie du territoire', 'ast'),
  family('casier judiciaire', 'extrait b3', 'bulletin b3'),
  family('journée défense et citoyenneté', 'jdc', 'japd'),
  family('recensement', 'service militaire'),
  family('perte', 'perdu', 'perdre', 'égaré', 'égarer'),
  family('vol', 'volé', 'voler'),
  family('renouvellement', 'refaire', 'périmé', 'expiré'),
  family('mineur', 'enfant', 'bébé', 'ado'),
  // Family
  family('pacser', 'pacs'),
  family('pacs', 'pacser', 'pacte civil de solidarité'),
  family('mariage', 'marier', 'épouser'),
  family('décès', 'mort', 'mourir', 'décédé', 'décéder'),
  family('obsèques', 'enterrement', 'funérailles'),
  family('succession', 'héritage', 'hériter'),
  family('assistante maternelle', 'nounou', 'nourrice'),
  family('établissement pour personnes âgées', 'ehpad', 'maison de retraite'),
  // Housing
  family('déménagement', 'changement d’adresse', 'changer d’adresse', 'nouvelle adresse'),
  family('voisinage', 'voisin'),
  family('logement social', 'hlm'),
  family('plan local d’urbanisme', 'plu'),
  family('déchets', 'poubelle', 'ordures', 'déchetterie', 'déchèterie'),
  family('vente', 'vendre'),
  family('vendre', 'vente'),
  family('achat', 'acheter'),
  family('location', 'louer'),
  family('aide au logement', 'apl', 'als', 'alf'),
  // Money, work, health
  family('impôt sur le revenu', 'impôts', 'feuille d’impôt', 'déclaration d’impôt'),
  family('salaire minimum', 'smic'),
  family('smic', 'salaire minimum'),
  family('chômage', 'chômeur', 'assedic'),
  family('Pôle emploi', 'France travail', 'anpe'),
  family('France travail', 'Pôle emploi', 'anpe'),
  family('caisse d’allocations familiales', 'caf'),
  family('assurance maladie', 'cpam', 'sécu', 'sécurité sociale'),
  family('complémentaire santé solidaire', 'css', 'cmu', 'c2s'),
  family('affection de longue durée', 'ald'),
  family('congé maternité', 'congé mat'),
  family('inscription', 'inscrire'),
  family('vote', 'voter'),
  // Transport
  family('véhicule', 'voiture', 'auto', 'automobile'),
  family('amende', 'pv', 'contravention', 'procès-verbal'),
];
