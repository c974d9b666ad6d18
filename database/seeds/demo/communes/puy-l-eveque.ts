import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const puyLEveque = village({
  insee: '46231',
  label: 'puy-l-eveque',
  name: 'Puy-l’Évêque',
  template: 'riviere',
  palette: 'vigne',
  tagline: 'Les pieds dans le Lot, la tête dans les vignes',
  banner: view(
    'vineyard',
    'afternoon',
    'Rangs de vigne rougis par l’automne descendant vers le village et la rivière',
    { season: 'autumn', sun: 'right' },
  ),
  arms: {
    shield: 'modern',
    field: 'or',
    bearing: { charge: 'grape', tincture: 'pourpre', count: 3 },
    chief: { tincture: 'azur', bearing: { charge: 'fish', tincture: 'argent', count: 2 } },
  },
  welcome:
    'Un bourg en escalier, du donjon jusqu’à la cale ; des commerces ouverts toute l’année ; des vignes de tous les côtés. Bienvenue à Puy-l’Évêque, où l’on descend toujours plus vite qu’on ne remonte.',
  history: [
    'Au XIIIe siècle, les évêques de Cahors prennent possession du bourg et lui laissent leur nom.',
    'La batellerie du Lot fait vivre le port : vin, sel et merrains y changent de mains.',
    'Le vignoble, ruiné par le phylloxéra, renaît au XXe siècle avec l’appellation Cahors.',
  ],
  discover: `<p>Le donjon donne le ton : tout, ici, regarde la rivière. Les ruelles dégringolent entre les maisons de pierre jusqu’à la cale, d’où partent aujourd’hui les canoës.</p><h2>Le vignoble</h2><p>Le malbec, qu’on nomme cot ou auxerrois, mûrit sur les terrasses du Lot. Une vingtaine de domaines reçoivent sur rendez-vous.</p><h2>Au bord de l’eau</h2><p>La promenade aménagée relie la cale au pont, puis aux jardins. Un parcours de pêche accessible aux fauteuils roulants a été ouvert en aval.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Lundi et jeudi au bourg, lundi dans les écarts' },
        { title: 'Bacs jaunes', detail: 'Tous les mercredis' },
        {
          title: 'Déchèterie',
          detail: 'Route de Prayssac, du mardi au samedi',
          phone: '05 36 49 31 70',
        },
      ],
    },
    {
      title: 'Enfance',
      items: [
        { title: 'Écoles maternelle et élémentaire', phone: '05 36 49 31 22' },
        { title: 'Accueil de loisirs', detail: 'Mercredis et vacances', phone: '05 36 49 31 24' },
      ],
    },
    {
      title: 'Marchés',
      items: [
        { title: 'Marché du mardi', detail: 'Place de la Truffière, de 8 heures à 13 heures' },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Déchèterie', phone: '05 36 49 31 70' },
    {
      name: 'Alerte crues de la commune',
      phone: '05 36 49 31 99',
      details: 'message enregistré, mis à jour en vigilance',
    },
    ...emergencies,
  ],
  council: [
    { firstName: 'Victorine', lastName: 'Malbecq', office: 'Maire' },
    {
      firstName: 'Cyprien',
      lastName: 'Dolmeyrac',
      office: 'Premier adjoint',
      delegation: 'Finances et personnel',
    },
    {
      firstName: 'Assia',
      lastName: 'Lagineste',
      office: 'Deuxième adjointe',
      delegation: 'Enfance et école',
    },
    {
      firstName: 'Florent',
      lastName: 'Gabarrier',
      office: 'Troisième adjoint',
      delegation: 'Rivière et risques',
    },
    { firstName: 'Maryvonne', lastName: 'Escalmels', delegation: 'Commerce et marchés' },
    { firstName: 'Ulysse', lastName: 'Cotabel', delegation: 'Vigne et agriculture' },
    { firstName: 'Paulette', lastName: 'Rouffilange' },
    { firstName: 'Dorian', lastName: 'Vidalenque' },
  ],
  office: {
    name: 'Mairie de Puy-l’Évêque',
    street: '1 place du Donjon',
    postalCode: '46700',
    phone: '05 36 49 31 10',
    latitude: 44.5059,
    longitude: 1.1379,
    wheelchairAccess: 'Ascenseur par la rue des Capucins',
    slots: slots('1 2 3 4 5 08:30-12:00', '1 2 4 5 13:30-17:00'),
    closures: [{ on: 'vendredi+14', days: 1, reason: 'Congés du personnel' }],
  },
  reminders: [
    { title: 'Marché', detail: 'Place de la Truffière, de 8 h à 13 h', on: 'mardi+1' },
    { title: 'Conseil municipal', detail: '19 h 30, salle Henri-des-Vignes', on: 'jeudi+9' },
    { title: 'Bacs jaunes', detail: 'À sortir la veille au soir', on: 'mercredi+1' },
  ],
  news: [
    {
      slug: 'passerelle-inauguree',
      title: 'La passerelle du moulin est ouverte',
      lead: 'Quarante mètres de bois et d’acier pour passer d’une rive à l’autre sans croiser une voiture.',
      body: `<p>Elle relie la promenade du Lot au chemin des vignes. Piétons, vélos, poussettes et fauteuils y passent à l’aise : la pente ne dépasse jamais quatre pour cent.</p><h2>Une inauguration sans ruban</h2><p>Les deux classes de CM2 ont fait la première traversée, chacune depuis sa rive, pour se rejoindre au milieu.</p><blockquote><p>« Maintenant, les copains d’en face sont à cinq minutes. »<br>Une élève de CM2</p></blockquote><h2>Bon à savoir</h2><ul><li>Les vélos descendent à l’allure du pas.</li><li>La baignade depuis la passerelle est interdite.</li><li>L’éclairage suit les passages et s’éteint à 23 heures.</li></ul>`,
      posted: { daysAgo: 5 },
      pinnedForDays: 30,
      cover: view(
        'footbridge',
        'afternoon',
        'La nouvelle passerelle de bois sur la rivière, empruntée par ses premiers promeneurs',
      ),
    },
    {
      slug: 'crue-bilan',
      title: 'Crue du Lot : le bilan et les gestes utiles',
      lead: 'L’eau est montée jusqu’à la cale haute sans entrer dans les maisons. Ce que nous en retenons.',
      body: `<p>L’alerte téléphonique a touché quatre foyers sur cinq en vingt minutes. Vérifiez que votre numéro est à jour en appelant la mairie.</p><ul><li>Ne stationnez jamais à la cale en vigilance orange.</li><li>Montez ce qui craint l’eau, coupez le gaz et l’électricité.</li><li>Attendez la fin d’alerte avant de redescendre.</li></ul>`,
      posted: { lastOn: '02-06' },
      cover: view(
        'flood',
        'morning',
        'Le Lot sorti de son lit, peupliers et barrières dans l’eau',
        { season: 'winter' },
      ),
      attachments: ['plan-crues'],
    },
    {
      slug: 'vendanges-circulation',
      title: 'Vendanges : partageons la route',
      lead: 'Tracteurs et machines circulent de nuit comme de jour pendant trois semaines.',
      body: `<p>Prudence sur la route de Martignac et dans les virages de Courbenac. Les viticulteurs remercient ceux qui ralentissent, et saluent ceux qui s’arrêtent.</p>`,
      posted: { lastOn: '09-16' },
      cover: view('vineyard', 'morning', 'Les rangs de vigne au matin des vendanges', {
        season: 'autumn',
        variant: 'matin',
      }),
    },
    {
      slug: 'cinema-plein-air',
      title: 'Trois films sous les étoiles',
      lead: 'Au pied du donjon, le {vendredi+6} et les deux semaines suivantes.',
      body: `<p>Apportez un coussin et une petite laine. En cas de pluie, repli à la salle des fêtes. Entrée libre.</p>`,
      posted: { lastOn: '07-03' },
      cover: view('concert', 'dusk', 'Soirée sur la place sous les guirlandes de lampes', {
        season: 'summer',
      }),
    },
    {
      slug: 'mediatheque-samedi',
      title: 'La médiathèque ouvre le samedi après-midi',
      lead: 'Deux heures de plus par semaine, tenues par huit bénévoles.',
      body: `<p>Inscription gratuite pour tous les habitants. Le portage à domicile continue le jeudi pour ceux qui ne peuvent se déplacer.</p>`,
      posted: { daysAgo: 48 },
      cover: view(
        'library',
        'afternoon',
        'La salle de lecture, ses rayonnages et sa fenêtre sur les collines',
      ),
    },
    {
      slug: 'travaux-rue-des-mariniers',
      title: 'Rue des Mariniers : deux mois de travaux',
      lead: 'Réseaux d’eau, puis pavage. L’accès à pied est maintenu.',
      body: `<p>Les commerces restent ouverts pendant toute la durée du chantier. Livraisons possibles avant 9 heures par le haut de la rue.</p>`,
      posted: { daysAgo: 69 },
      cover: view(
        'roadworks',
        'morning',
        'Un rouleau compresseur et deux ouvriers sur une rue en travaux',
      ),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 26 }, 'Présents : quinze conseillers ; deux pouvoirs.', [
      {
        heading: 'Passerelle du moulin',
        text: 'Le conseil approuve le règlement d’usage de la passerelle et la convention d’entretien avec la commune voisine.',
      },
      {
        heading: 'Tarifs de l’accueil de loisirs',
        text: 'Les tarifs suivent le quotient familial, en quatre tranches ; la première n’augmente pas.',
        vote: 'Adopté par quatorze voix, trois abstentions.',
      },
      {
        heading: 'Commande de vélos partagés',
        text: 'Six vélos à assistance seront proposés en prêt de longue durée aux habitants.',
      },
    ]),
    notice(
      'plan-crues',
      { daysAgo: 120 },
      'Vivre avec la rivière : le mémento des crues',
      'Ce qu’il faut savoir, préparer et faire.',
      [
        'La commune est couverte par un plan de prévention des risques. Quatre niveaux de vigilance règlent l’alerte.',
        'Préparez un sac : papiers, médicaments, lampe, radio à piles, eau pour une journée.',
        'En cas d’évacuation, rejoignez le gymnase par la rue haute.',
      ],
    ),
    councilMinutes('conseil-2', { daysAgo: 82 }, 'Présents : seize conseillers.', [
      {
        heading: 'Rue des Mariniers',
        text: 'Le marché de réseaux et de pavage est attribué. Les travaux dureront deux mois.',
      },
      {
        heading: 'Jardins familiaux',
        text: 'Huit parcelles sont créées sur le terrain des Capucins, attribuées par tirage au sort.',
      },
    ]),
  ],
});
