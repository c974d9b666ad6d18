import type { Screen, Screens } from '#platform';
import { ROLES } from '../../domain/role';
import { MODULES } from '../../domain/site';
import type { TemplateChoice } from '../../domain/template-choices';

const site = (templates: readonly TemplateChoice[]): Screen => ({
  name: 'Sites',
  title: 'name',
  sort: ['name', 'ASC'],
  columns: ['name', 'kind', 'template', 'palette', 'launchedAt'],
  rows: [
    ['name', 'kind'],
    ['tagline'],
    ['template'],
    ['palette'],
    ['banner', 'coatOfArms'],
    ['publicationDirector', 'collectivity'],
    ['dataProtectionOfficer', 'dataProtectionEmail'],
    ['launchedAt', 'closedAt'],
    ['modules'],
    ['guideInSearchEngines'],
    ['closedData'],
  ],
  fields: {
    name: 'Nom',
    kind: {
      label: 'Genre',
      words: { mini: 'Mini-site', full: 'Site complet' },
    },
    template: {
      label: 'Gabarit',
      hint: 'Le modèle graphique du site.',
      words: Object.fromEntries(templates.map(({ name, label }) => [name, label])),
    },
    palette: {
      label: 'Tonalité',
      hint: 'Ses couleurs. Toutes restent lisibles, de jour comme de nuit.',
      words: Object.fromEntries(
        templates.flatMap(({ palettes }) => palettes.map(({ key, label }) => [key, label])),
      ),
    },
    tagline: { label: 'Devise', hint: 'Une phrase sous le nom de la commune.' },
    modules: { label: 'Modules', hint: 'Parties du site qui sont ouvertes.', words: MODULES },
    guideInSearchEngines: {
      label: 'Guide proposé aux moteurs de recherche',
      hint: 'Les habitants trouvent déjà les fiches sur le site officiel. Avec « Oui », Google et les autres moteurs reçoivent aussi la liste de celles du site.',
    },
    closedData: {
      label: 'Données lues par les programmes',
      hint: 'Ce que d’autres sites et des applications peuvent reprendre, à l’adresse /api/openapi.json du site. Décochez ce que le site ne donne pas : les visiteurs le lisent toujours.',
    },
    launchedAt: {
      label: 'Ouvert au public le',
      hint: 'Sans date, seul le lien d’aperçu montre le site.',
    },
    closedAt: { label: 'Fermé le', hint: 'Avec une date, le site ne répond plus.' },
    publicationDirector: {
      label: 'Directeur ou directrice de la publication',
      hint: 'Nommé dans les mentions légales ; le plus souvent, le maire.',
    },
    dataProtectionOfficer: {
      label: 'Délégué ou déléguée à la protection des données',
      hint: 'Une personne ou un organisme, souvent le centre de gestion. Obligatoire.',
    },
    dataProtectionEmail: {
      label: 'Son courriel',
      hint: 'Donné aux habitants dans la page « Données personnelles ».',
    },
    collectivity: { label: 'Collectivité', shows: 'name' },
    banner: { label: 'Bannière', hint: 'Une vue large de la commune.' },
    coatOfArms: 'Blason ou logo',
  },
});

const host: Screen = {
  name: 'Adresses des sites',
  title: 'name',
  sort: ['name', 'ASC'],
  columns: ['name', 'role'],
  rows: [['name', 'role']],
  fields: {
    name: { label: 'Nom d’hôte', hint: 'Par exemple : www.commune.fr.' },
    role: {
      label: 'Rôle',
      words: {
        primary: 'Adresse principale',
        alias: 'Autre adresse, qui mène à la principale',
        platform: 'Adresse sur la plateforme',
      },
    },
  },
};

const membership: Screen = {
  name: 'Habilitations',
  title: 'role',
  sort: ['role', 'ASC'],
  columns: ['user', 'role', 'endsOn'],
  rows: [['user', 'role'], ['endsOn']],
  fields: {
    user: { label: 'Personne', shows: 'email' },
    role: { label: 'Rôle', words: ROLES },
    endsOn: { label: 'Dernier jour', hint: 'Sans date, l’habilitation n’a pas de fin.' },
  },
};

const collectivity: Screen = {
  name: 'Collectivités',
  title: 'name',
  sort: ['name', 'ASC'],
  columns: ['name', 'kind', 'insee', 'population', 'epciName'],
  rows: [
    ['name', 'kind'],
    ['linking'],
    ['insee', 'siren'],
    ['population', 'arrondissement'],
    ['departmentCode', 'departmentName'],
    ['epciName', 'epciSiren', 'epciMembers'],
    ['postalCodes'],
  ],
  fields: {
    name: 'Nom',
    kind: {
      label: 'Genre',
      words: { commune: 'Commune', epci: 'Intercommunalité (EPCI)', centre: 'Centre de gestion' },
    },
    linking: {
      label: 'Article du nom',
      hint: 'D’après l’INSEE. Sans choix, il est déduit du nom.',
      words: {
        consonant: 'Aucun : de Cahors',
        vowel: 'Aucun, avec élision : d’Autoire',
        le: 'Le : du Vigan',
        la: 'La : de La Rochelle',
        les: 'Les : des Arques',
        l: 'L’ : de L’Hospitalet',
      },
    },
    insee: 'Code INSEE',
    siren: 'SIREN',
    population: { label: 'Habitants', hint: 'Population municipale.' },
    postalCodes: 'Codes postaux',
    departmentCode: 'Code du département',
    departmentName: 'Département',
    arrondissement: 'Arrondissement',
    epciName: 'Intercommunalité',
    epciSiren: 'SIREN de l’intercommunalité',
    epciMembers: 'Communes membres',
  },
};

/** A site, who holds it and what it belongs to. */
export const siteScreens = (templates: readonly TemplateChoice[]): Screens => ({
  'plugin::sites.site': site(templates),
  'plugin::sites.host': host,
  'plugin::sites.membership': membership,
  'plugin::sites.collectivity': collectivity,
});
