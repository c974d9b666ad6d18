/** What the bodies of the demonstration add to the national guide. */
export interface DemoNote {
  /** Label of the site that writes it. */
  readonly site: string;
  readonly reach: 'site' | 'epci' | 'department' | 'platform';
  readonly reachCode?: string;
  readonly entry: string;
  /** Where it stands, when the entry has such a place; otherwise before it all. */
  readonly place?: string;
  readonly title: string;
  readonly body: string;
}

export interface DemoService {
  readonly site: string;
  readonly service: string;
  readonly entry: string;
  readonly label: string;
  readonly href: string;
}

const LOT = '46';
const GRAND_CAHORS = '200023737';

/** On the official birth certificate, and on our own entry of the village oven: whichever is read. */
const BIRTH = 'F1427';
const OVEN = 'F90001';

export const demoNotes: readonly DemoNote[] = [
  {
    site: 'centre-de-gestion',
    reach: 'platform',
    entry: BIRTH,
    title: 'Un acte d’état civil ne se paie pas',
    body: '<p>La mairie délivre ces actes gratuitement. Des sites privés proposent de s’en charger contre de l’argent : vous n’en avez pas besoin.</p>',
  },
  {
    site: 'centre-de-gestion',
    reach: 'department',
    reachCode: LOT,
    entry: BIRTH,
    title: 'Se faire aider près de chez soi',
    body: '<p>Dans les espaces France Services du Lot, un conseiller fait la demande avec vous.</p>',
  },
  {
    site: 'grand-cahors',
    reach: 'epci',
    reachCode: GRAND_CAHORS,
    entry: BIRTH,
    title: 'Né à la maternité de Cahors',
    body: '<p>Les enfants de nos trente-six communes naissent souvent à Cahors : c’est alors la mairie de Cahors qui garde leur acte de naissance, et non celle où vivent leurs parents.</p>',
  },
  {
    site: 'cahors',
    reach: 'site',
    entry: BIRTH,
    title: 'À l’hôtel de ville, sans rendez-vous',
    body: '<p>L’acte est remis aussitôt au guichet de l’état civil, sur présentation d’une pièce d’identité. Par courrier, comptez trois jours.</p>',
  },
  {
    site: 'cahors',
    reach: 'site',
    entry: BIRTH,
    place: 'ne-e-en-france/faire-la-demande/sur-place',
    title: 'Où se présenter à Cahors',
    body: '<p>Guichet de l’état civil, au rez-de-chaussée de l’hôtel de ville. L’entrée sans marche est dans la cour.</p>',
  },
  {
    site: 'saint-cirq-lapopie',
    reach: 'site',
    entry: BIRTH,
    title: 'Pour une naissance au village',
    body: '<p>Les registres du village se consultent en mairie, le mardi et le vendredi matin. Pour une naissance à Cahors, écrivez à la mairie de Cahors.</p>',
  },
  {
    site: 'centre-de-gestion',
    reach: 'platform',
    entry: OVEN,
    title: 'Une fiche d’exemple',
    body: '<p>Cette fiche a été écrite pour la démonstration. Le centre de gestion dit ici ce qui vaut pour tous les sites.</p>',
  },
  {
    site: 'centre-de-gestion',
    reach: 'department',
    reachCode: LOT,
    entry: OVEN,
    title: 'Les fours du Lot',
    body: '<p>Beaucoup de villages du Lot ont gardé leur four. Le centre de gestion dit ici ce qui vaut pour les communes du département.</p>',
  },
  {
    site: 'grand-cahors',
    reach: 'epci',
    reachCode: GRAND_CAHORS,
    entry: OVEN,
    title: 'Le bois de l’agglomération',
    body: '<p>Le Grand Cahors livre un stère de bois par an à chaque four de ses trente-six communes.</p>',
  },
  {
    site: 'cahors',
    reach: 'site',
    entry: OVEN,
    title: 'Le four du faubourg',
    body: '<p>Il s’allume le samedi à sept heures. Inscrivez-vous à l’hôtel de ville avant le jeudi.</p>',
  },
  {
    site: 'cahors',
    reach: 'site',
    entry: OVEN,
    place: 'premiere-fournee/le-bois',
    title: 'Fagots fournis',
    body: '<p>À Cahors, la ville fournit les fagots de la première fournée.</p>',
  },
];

export const demoServices: readonly DemoService[] = [
  {
    site: 'cahors',
    service: 'R1406',
    entry: BIRTH,
    label: 'Demander un acte à l’hôtel de ville de Cahors',
    href: '/contact',
  },
  {
    site: 'cahors',
    service: 'R90001',
    entry: OVEN,
    label: 'Réserver le four du faubourg',
    href: '/contact',
  },
];
