import type { Screens } from './screen';

/** Accounts of visitors of the public sites, which Strapi keeps apart from those of agents. */
export const visitorAccounts: Screens = {
  'plugin::users-permissions.user': {
    name: 'Comptes des visiteurs',
    title: 'email',
    sort: ['email', 'ASC'],
    columns: ['email', 'username', 'confirmed', 'blocked'],
    rows: [
      ['email', 'username'],
      ['password', 'role'],
      ['confirmed', 'blocked'],
    ],
    fields: {
      username: 'Nom',
      email: 'Adresse de courriel',
      provider: 'Fournisseur d’identité',
      password: 'Mot de passe',
      confirmed: 'Adresse confirmée',
      blocked: 'Accès suspendu',
      role: { label: 'Rôle', shows: 'name' },
    },
  },
};
