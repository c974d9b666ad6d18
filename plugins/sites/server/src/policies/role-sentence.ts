import { frenchList } from '../domain/french-dates';
import type { Role } from '../domain/role';
import { ROLE_TABLE, type Right, type Rights, type Subject } from './role-table';

const WHATS: Record<Subject, string> = {
  site: 'le site',
  hosts: 'ses adresses',
  memberships: 'les habilitations',
  collectivities: 'la fiche de la collectivité',
  townHall: 'la mairie et ses horaires',
  accessibility: 'l’audit d’accessibilité',
  pages: 'les pages',
  news: 'les actualités',
  documents: 'les documents',
  redirects: 'les redirections',
  contactSubjects: 'les objets des messages',
  guide: 'les ajouts au guide des démarches',
  ownEntries: 'les fiches locales du guide',
};

/** Strongest first: what a role may do most is said first. */
const VERBS: readonly (readonly [Right, string])[] = [
  ['publish', 'publier'],
  ['write', 'tenir à jour'],
  ['tune', 'régler l’apparence et les mentions de'],
  ['read', 'consulter'],
];

type OtherRight = Exclude<keyof Rights, 'content'>;

/** For a right on screens: what they show is said by the other rights. */
const UNSAID = () => null;

/** A right that has no words here does not compile. */
const OTHERS: Record<OtherRight, (rights: Rights) => string | null> = {
  messages: ({ messages }) => (messages ? MESSAGES[messages] : null),
  media: ({ media }) =>
    ({ none: null, read: 'choisir des images', write: 'ajouter des images et des fichiers' })[
      media
    ],
  journal: ({ journal }) => (journal ? 'lire le journal' : null),
  mail: ({ mail }) => (mail ? 'suivre les courriels envoyés' : null),
  desk: UNSAID,
  launch: ({ launch }) => (launch ? LAUNCH[launch] : null),
};

const MESSAGES = {
  answer: 'répondre aux messages des visiteurs',
  keep: 'répondre aux messages des visiteurs et fixer leur durée de conservation',
} as const;

const LAUNCH = {
  read: 'voir ce qui manque avant la mise en ligne',
  create: 'mettre le site en ligne',
} as const;

/** Whether the role allows anything yet: some wait for the plugin that they are made for. */
export const opensScreens = (role: Role): boolean =>
  role === 'platform-administrator' || allowed(ROLE_TABLE[role]).length > 0;

const allowed = (rights: Rights): string[] => [...contents(rights), ...others(rights)];

/** What a role allows on a site, in one sentence made of the role table. */
export function roleSentence(role: Role): string {
  if (role === 'platform-administrator') return 'Peut tout faire, sur tous les sites.';
  const may = allowed(ROLE_TABLE[role]);
  return may.length === 0 ? 'N’ouvre encore aucun écran.' : `Peut ${frenchList(may)}.`;
}

function contents({ content }: Rights): string[] {
  const held = Object.entries(content) as [Subject, Right][];
  return VERBS.flatMap(([right, verb]) => {
    const whats = held.filter(([, one]) => one === right).map(([subject]) => WHATS[subject]);
    return whats.length === 0 ? [] : [contracted(`${verb} ${frenchList(whats)}`)];
  });
}

const others = (rights: Rights): string[] =>
  Object.values(OTHERS).flatMap((inWords) => inWords(rights) ?? []);

const contracted = (words: string): string => words.replace(/\bde le\b/g, 'du');
