import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const limogneEnQuercy = village({
  insee: '46173',
  label: 'limogne-en-quercy',
  name: 'Limogne-en-Quercy',
  template: 'bastide',
  palette: 'genevrier',
  tagline: 'Au cœur du causse, entre dolmens et chênes truffiers',
  banner: view(
    'causse',
    'afternoon',
    'Le causse de Limogne, ses murets, sa cazelle et ses brebis',
    { season: 'summer', sun: 'right' },
  ),
  arms: {
    shield: 'round',
    field: 'sinople',
    bearing: { charge: 'sheep', tincture: 'argent' },
    chief: { tincture: 'or', bearing: { charge: 'oak-leaf', tincture: 'sinople', count: 3 } },
  },
  welcome:
    'Le dimanche, tout le causse se retrouve au marché de Limogne ; le lundi, on revient chez le médecin, à l’école, à la poste. Voici de quoi s’y retrouver aussi.',
  history: [
    'Les dolmens des alentours rappellent que le causse est habité depuis des millénaires.',
    'Les pèlerins de Compostelle traversent le bourg et s’y reposent depuis le Moyen Âge.',
    'La laine, puis la truffe et l’agneau, ont fait la réputation des marchés.',
  ],
  discover: `<p>Ici l’eau se cache et la pierre se montre. Les anciens l’ont empilée en murets, en cazelles, en lacs de Saint-Namphaise, ces abreuvoirs taillés dans le rocher.</p><h2>Le marché</h2><p>Chaque dimanche matin, la place se couvre d’étals. De décembre à mars, un coin plus discret sent la truffe.</p><h2>La nuit noire</h2><p>Le ciel du Quercy est l’un des plus sombres de France. Éteignez la lampe, attendez dix minutes, levez la tête.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mardi' },
        { title: 'Bacs jaunes', detail: 'Jeudi, semaines paires' },
        { title: 'Déchèterie', detail: 'Mercredi et samedi', phone: '05 36 49 71 60' },
      ],
    },
    {
      title: 'Santé et services',
      items: [
        { title: 'Maison de santé', phone: '05 36 49 71 40' },
        { title: 'Agence postale', detail: 'Tous les matins sauf le lundi' },
      ],
    },
    {
      title: 'Écoles',
      items: [
        { title: 'École', phone: '05 36 49 71 21' },
        { title: 'Crèche', phone: '05 36 49 71 23' },
      ],
    },
  ],
  usefulNumbers: [{ name: 'Maison de santé', phone: '05 36 49 71 40' }, ...emergencies],
  council: [
    { firstName: 'Raphaël', lastName: 'Dolmadieu', office: 'Maire' },
    {
      firstName: 'Bérengère',
      lastName: 'Cazelou',
      office: 'Première adjointe',
      delegation: 'Santé et solidarité',
    },
    {
      firstName: 'Jocelyn',
      lastName: 'Truffaldy',
      office: 'Deuxième adjoint',
      delegation: 'Marchés',
    },
    {
      firstName: 'Fatou',
      lastName: 'Varayre-Lugan',
      office: 'Troisième adjointe',
      delegation: 'Enfance',
    },
    { firstName: 'Étienne', lastName: 'Promilhac', delegation: 'Eau et causse' },
    { firstName: 'Lison', lastName: 'Ganilleau' },
  ],
  office: {
    name: 'Mairie de Limogne-en-Quercy',
    street: 'Place d’Occitanie',
    postalCode: '46260',
    phone: '05 36 49 71 10',
    latitude: 44.3963,
    longitude: 1.7716,
    wheelchairAccess: 'Entrée de plain-pied',
    slots: slots('1 2 4 5 09:00-12:30', '1 4 14:00-17:30'),
    closures: [{ on: 'vendredi+16', days: 1, reason: 'Congés du personnel' }],
  },
  receptions: [
    {
      name: 'France Services de Limogne',
      serves: 'france-services',
      street: 'Place d’Occitanie',
      postalCode: '46260',
      city: 'Limogne-en-Quercy',
      phone: '05 36 49 71 12',
      slots: slots('1 2 4 5 09:00-12:30', '1 2 3 4 5 13:30-17:00'),
    },
  ],
  reminders: [
    { title: 'Marché', detail: 'Place d’Occitanie, toute la matinée', on: 'dimanche+1' },
    { title: 'Conseil municipal', detail: '20 h 30, salle du foyer', on: 'mercredi+8' },
  ],
  news: [
    {
      slug: 'nuit-des-etoiles',
      title: 'Une nuit pour regarder en l’air',
      lead: 'Télescopes, couvertures et silence : rendez-vous à la cazelle du Joncas à la tombée du jour.',
      body: `<p>Les lampadaires du hameau seront coupés à 21 h 30. Venez à pied depuis le parking, avec une lampe rouge si vous en avez une.</p><p>Au programme : la Voie lactée à l’œil nu, Saturne à la lunette, et le récit des bergers qui lisaient l’heure dans la Grande Ourse.</p>`,
      posted: { lastOn: '08-01' },
      cover: view(
        'starry-night',
        'night',
        'La Voie lactée au-dessus d’une cazelle, un enfant près d’une lunette',
        { season: 'summer' },
      ),
    },
    {
      slug: 'marche-aux-truffes',
      title: 'Le marché aux truffes ouvre la saison',
      lead: 'Chaque vendredi à 10 h 30, corde tendue et paniers couverts.',
      body: `<p>Les truffes sont contrôlées avant l’ouverture. Les apports viennent du causse et de ses environs ; les prix, eux, se chuchotent.</p>`,
      posted: { lastOn: '12-04' },
      cover: view('truffle', 'morning', 'Un panier de truffes au pied de jeunes chênes', {
        season: 'winter',
      }),
    },
    {
      slug: 'transhumance',
      title: 'Les brebis traversent le bourg',
      lead: 'Trois cents têtes descendent la grand-rue le {samedi+5}, vers 10 heures.',
      body: `<p>Rentrez les jardinières, tenez les chiens, sortez les enfants. La circulation est coupée le temps du passage, un quart d’heure tout au plus.</p>`,
      posted: { daysAgo: 7 },
      pinnedForDays: 10,
      cover: view('sheep', 'morning', 'Le troupeau et son berger sur le causse'),
    },
    {
      slug: 'maison-de-sante',
      title: 'Une infirmière de plus à la maison de santé',
      lead: 'Soins à domicile dans les dix communes alentour.',
      body: `<p>Un seul numéro pour l’équipe : <strong>05 36 49 71 40</strong>. Laissez un message, on vous rappelle avant midi.</p>`,
      posted: { daysAgo: 39 },
      cover: view('desk', 'morning', 'L’accueil de la maison de santé'),
    },
    {
      slug: 'economie-eau',
      title: 'Eau : chaque geste compte',
      lead: 'Le niveau des sources est bas. Quelques habitudes simples pour l’été.',
      body: `<ul><li>Arroser le soir, au pied.</li><li>Récupérer l’eau de pluie.</li><li>Signaler les fuites sans attendre.</li></ul>`,
      posted: { lastOn: '06-20' },
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 28 }, 'Présents : treize conseillers.', [
      {
        heading: 'Maison de santé',
        text: 'Le conseil fixe le loyer du quatrième cabinet et autorise la signature du bail.',
      },
      {
        heading: 'Lac de Saint-Namphaise',
        text: 'La remise en état de l’abreuvoir du Mas-de-Lafon est confiée à un chantier de jeunes.',
      },
    ]),
    notice(
      'arrosage',
      { daysAgo: 60 },
      'Restrictions d’usage de l’eau',
      'Ce qui est permis et ce qui ne l’est pas.',
      [
        'L’arrosage des potagers est permis de 20 heures à 8 heures. Le lavage des voitures à domicile est interdit.',
        'Le remplissage des piscines est soumis à l’accord de la mairie.',
      ],
    ),
  ],
});
