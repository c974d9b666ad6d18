export const fr = {
  'bar.label': 'Site en cours',
  'bar.platform': 'Toute la plateforme',
  'bar.platform.explained': 'vous voyez les contenus de tous les sites',
  'bar.visit': 'Voir le site {host} (nouvel onglet)',
  'bar.unlaunched': 'pas encore lancé',
  'bar.roles': 'En tant que : {roles}',
  'bar.change': 'Changer de site',
  'bar.failed': 'Vos sites ne peuvent pas être affichés : rechargez la page.',
  'bar.lost':
    'Vous n’avez pas d’habilitation sur le site demandé. Vous travaillez maintenant sur un autre de vos sites : son nom est affiché en haut.',
  'choice.search': 'Chercher une commune ou une adresse',
  'choice.clear': 'Effacer la recherche',
  'choice.list': 'Vos sites',
  'choice.current': 'site en cours',
  'choice.none': 'Aucun de vos sites ne porte ce nom.',
  'choice.more':
    '{shown} sites affichés sur {total} : écrivez quelques lettres pour trouver les autres.',
  'nowhere.title': 'Vous n’avez pas encore de site',
  'nowhere.text':
    'Votre compte existe, mais il ne porte aucune habilitation en cours. Demandez au responsable de votre site, ou au centre de gestion, de vous en donner une.',
  'nowhere.retry': 'Vérifier à nouveau',
  'nowhere.leave': 'Se déconnecter',
};
