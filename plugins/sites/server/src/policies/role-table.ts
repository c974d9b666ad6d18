import type { Role } from '../domain/role';

/** What a role may do with a kind of content. */
export type Right = 'read' | 'tune' | 'write' | 'publish';

export const SUBJECTS = {
  site: ['plugin::sites.site'],
  hosts: ['plugin::sites.host'],
  memberships: ['plugin::sites.membership'],
  collectivities: ['plugin::sites.collectivity'],
  townHall: [
    'plugin::sites.office',
    'plugin::sites.opening-slot',
    'plugin::sites.exceptional-closure',
  ],
  accessibility: ['plugin::sites.accessibility-audit'],
  pages: [
    'plugin::pages.page',
    'plugin::pages.council-member',
    'plugin::pages.quick-link',
    'plugin::pages.reminder',
    'plugin::pages.reminder',
    'plugin::pages.useful-number',
  ],
  news: ['plugin::news.news-item'],
  documents: ['plugin::documents.public-document'],
  redirects: ['plugin::web.redirect'],
  contactSubjects: ['plugin::contact.contact-subject'],
  guide: ['plugin::guide.local-note', 'plugin::guide.local-service'],
  ownEntries: ['plugin::guide.own-entry'],
} as const;

export type Subject = keyof typeof SUBJECTS;

export interface Rights {
  readonly content: Partial<Record<Subject, Right>>;
  /** Media library of the site: look and choose, or add and change too. */
  readonly media: 'none' | 'read' | 'write';
  readonly journal: boolean;
  /** The mails that the site sent: see them, send them again. */
  readonly mail?: boolean;
  /** The page of the contributor only, or the whole administration. */
  readonly desk: 'own' | 'whole';
  /** The checklist before a launch: look at it, or launch when all is there. */
  readonly launch?: 'read' | 'create';
  /** What visitors write: read and answer, or say too how long it is kept. */
  readonly messages?: 'answer' | 'keep';
}

/** What the commune itself decides of its site; the rest is the centre's. */
export const TUNABLE: Partial<Record<Subject, readonly string[]>> = {
  site: [
    'tagline',
    'template',
    'palette',
    'banner',
    'coatOfArms',
    'publicationDirector',
    'dataProtectionOfficer',
    'dataProtectionEmail',
  ],
};

/**
 * Who may do what on a site. `publish` includes `write`, which includes `read`; `tune` is to change
 * what is there, in the fields of `TUNABLE` only. The platform
 * administrator may do everything, everywhere, and needs no line.
 */
export const ROLE_TABLE: Record<Exclude<Role, 'platform-administrator'>, Rights> = {
  webmaster: {
    content: {
      site: 'write',
      hosts: 'write',
      memberships: 'write',
      collectivities: 'write',
      townHall: 'write',
      accessibility: 'write',
      pages: 'publish',
      news: 'publish',
      documents: 'publish',
      redirects: 'write',
      contactSubjects: 'write',
      guide: 'write',
      ownEntries: 'publish',
    },
    media: 'write',
    journal: true,
    mail: true,
    desk: 'whole',
    launch: 'create',
    messages: 'keep',
  },
  'site-manager': {
    content: {
      site: 'tune',
      hosts: 'read',
      memberships: 'write',
      collectivities: 'read',
      townHall: 'write',
      accessibility: 'read',
      pages: 'publish',
      news: 'publish',
      documents: 'publish',
      redirects: 'write',
      contactSubjects: 'write',
      guide: 'write',
      ownEntries: 'publish',
    },
    media: 'write',
    journal: true,
    mail: true,
    desk: 'whole',
    launch: 'read',
    messages: 'keep',
  },
  editor: {
    content: {
      townHall: 'write',
      pages: 'publish',
      news: 'publish',
      documents: 'publish',
      guide: 'write',
      ownEntries: 'publish',
    },
    media: 'write',
    journal: false,
    desk: 'whole',
    messages: 'answer',
  },
  contributor: {
    content: { news: 'publish', documents: 'publish' },
    media: 'write',
    journal: false,
    desk: 'own',
  },
  'procedures-agent': {
    content: {},
    media: 'none',
    journal: false,
    desk: 'whole',
    messages: 'answer',
  },
  'france-services-adviser': { content: {}, media: 'none', journal: false, desk: 'whole' },
};
