import type { DemoPerson, DemoRole } from './types';

/** One account for each kind of person, the same cast as the tests. */
export const people: readonly DemoPerson[] = [
  person('Hélène', 'Cassan', 'Administre la plateforme au centre de gestion', [
    ['platform-administrator', 'everywhere'],
  ]),
  person('Paul', 'Vayssié', 'Webmestre du centre, pour toutes les communes', [
    ['webmaster', 'everywhere'],
  ]),
  person('Marc', 'Delmas', 'Responsable du site de Cahors', [['site-manager', '46042']]),
  person('Inès', 'Roques', 'Rédactrice du site de Cahors', [['editor', '46042']]),
  person('Colette', 'Bessières', 'Secrétaire de mairie à Cardaillac', [['contributor', '46057']]),
  person('Samir', 'Lacombe', 'Instruit les téléprocédures de Cahors', [
    ['procedures-agent', '46042'],
  ]),
  person('Noémie', 'Escudié', 'Conseillère France Services du Grand Cahors', [
    ['france-services-adviser', '200023737'],
  ]),
  person('Mathilde', 'Lagarrigue', 'Responsable du site de Cardaillac', [
    ['site-manager', '46057'],
  ]),
  person('Bastien', 'Fournols', 'Secrétaire partagé d’Autoire et de Loubressac', [
    ['contributor', '46011'],
    ['contributor', '46177'],
  ]),
];

function person(
  firstName: string,
  lastName: string,
  about: string,
  memberships: readonly (readonly [DemoRole, string])[],
): DemoPerson {
  const plain = firstName.normalize('NFD').replace(/\P{ASCII}/gu, '');
  return {
    firstName,
    lastName,
    email: `${plain.toLowerCase()}@demo.example`,
    about,
    memberships: memberships.map(([role, site]) => ({ role, site })),
  };
}
