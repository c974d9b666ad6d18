/** A message to the town hall, and what became of it. */
export interface DemoMessage {
  readonly subject: string;
  readonly daysAgo: number;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly text: string;
  readonly answer?: { readonly daysLater: number; readonly author: string; readonly text: string };
  readonly closed?: { readonly daysLater: number; readonly by: string; readonly reason?: string };
}

export interface DemoDesk {
  /** After « Question générale », which every site has. */
  readonly subjects: readonly string[];
  readonly messages: readonly DemoMessage[];
}

const GENERAL = 'Question générale';

/** What people write to the town halls of the demonstration, by the label of the site. */
export const desks: Readonly<Record<string, DemoDesk>> = {
  cardaillac: {
    subjects: ['École et cantine', 'Signaler un problème'],
    messages: [
      {
        subject: 'Signaler un problème',
        daysAgo: 1,
        name: 'Bernard Lacam',
        email: 'bernard.lacam@exemple.fr',
        phone: '06 00 00 12 40',
        text: 'Bonjour,\n\nle lampadaire au coin de la rue du Fort est éteint depuis samedi. On n’y voit plus rien en rentrant de la salle des fêtes.\n\nMerci d’avance.',
      },
      {
        subject: 'École et cantine',
        daysAgo: 3,
        name: 'Sarah Benali',
        email: 'sarah.benali@exemple.fr',
        text: 'Bonjour,\nnous emménageons à Cardaillac en janvier avec deux enfants de 5 et 8 ans. Comment les inscrire à l’école et à la cantine en cours d’année ?',
        answer: {
          daysLater: 1,
          author: 'Secrétariat de la mairie',
          text: 'Bonjour Madame,\n\nbienvenue à Cardaillac. Il suffit de passer à la mairie avec le livret de famille, un justificatif de domicile et le certificat de radiation de l’école actuelle. La cantine s’inscrit le même jour.\n\nLa directrice vous recevra volontiers un mardi après 16 h 30.',
        },
      },
      {
        subject: GENERAL,
        daysAgo: 24,
        name: 'Annie Roussilhe',
        email: 'annie.roussilhe@exemple.fr',
        text: 'Bonjour, la salle des fêtes est-elle libre le deuxième samedi du mois prochain pour un repas de famille ? Nous serions une quarantaine.',
        answer: {
          daysLater: 2,
          author: 'Secrétariat de la mairie',
          text: 'Bonjour,\n\nelle est libre. Je vous la garde huit jours : passez signer la convention, avec une attestation d’assurance.',
        },
        closed: { daysLater: 6, by: 'Secrétariat de la mairie', reason: 'Convention signée' },
      },
    ],
  },
  'saint-cirq-lapopie': {
    subjects: ['Stationnement', 'Tournages et manifestations'],
    messages: [
      {
        subject: 'Stationnement',
        daysAgo: 2,
        name: 'Hugo Martens',
        email: 'hugo.martens@exemple.be',
        text: 'Bonjour,\nnous venons en autocar avec trente marcheurs. Où l’autocar peut-il déposer le groupe, et attendre jusqu’à 17 h ?',
      },
      {
        subject: 'Tournages et manifestations',
        daysAgo: 9,
        name: 'Association Les Amis du chemin de halage',
        email: 'halage@exemple.fr',
        phone: '05 00 00 46 12',
        text: 'Nous souhaitons organiser une marche aux lampions entre Bouziès et le village au printemps. Quelle démarche pour l’occupation du chemin ?',
        answer: {
          daysLater: 3,
          author: 'Secrétariat de la mairie',
          text: 'Bonjour,\n\nil faut une déclaration en mairie un mois avant, et l’accord de Voies navigables de France pour le chemin. Je vous joins à la commission des manifestations de jeudi.',
        },
      },
    ],
  },
  cahors: {
    subjects: [
      'Urbanisme et travaux',
      'État civil',
      'Propreté et voirie',
      'École et petite enfance',
    ],
    messages: [
      {
        subject: 'Urbanisme et travaux',
        daysAgo: 1,
        name: 'Michel Poujade',
        email: 'michel.poujade@exemple.fr',
        text: 'Bonjour, je voudrais remplacer mes volets en bois par de l’aluminium, rue Nationale. Faut-il une autorisation dans le secteur sauvegardé ?',
      },
      {
        subject: 'État civil',
        daysAgo: 2,
        name: 'Fatou Diarra',
        email: 'fatou.diarra@exemple.fr',
        text: 'Bonjour,\nj’ai besoin d’un acte de naissance avec filiation pour mon mariage. Je suis née à Cahors. Puis-je le recevoir par la poste ?',
      },
      {
        subject: 'Propreté et voirie',
        daysAgo: 5,
        name: 'Jean-Paul Delbreil',
        email: 'jp.delbreil@exemple.fr',
        phone: '06 00 00 46 00',
        text: 'Un dépôt sauvage grossit au bout du quai de la Verrerie, derrière les conteneurs.',
        answer: {
          daysLater: 1,
          author: 'Marc Delmas',
          text: 'Bonjour,\n\nmerci de nous l’avoir signalé. L’équipe passe demain matin ; un panneau sera posé.',
        },
        closed: { daysLater: 3, by: 'Marc Delmas' },
      },
    ],
  },
  martel: {
    subjects: ['Marché et commerces'],
    messages: [
      {
        subject: 'Marché et commerces',
        daysAgo: 4,
        name: 'Ferme du Vignon',
        email: 'ferme.vignon@exemple.fr',
        text: 'Bonjour, nous produisons des noix et de l’huile. Reste-t-il un emplacement au marché du samedi, et à quel prix le mètre ?',
      },
    ],
  },
};
