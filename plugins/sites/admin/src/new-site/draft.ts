import type { MadeSite } from '../../../shared/new-site';
import type { Word } from '../translations/fr';

export const STEPS = ['commune', 'look', 'people'] as const;

export type Step = (typeof STEPS)[number];

export interface ChosenCommune {
  readonly insee: string;
  readonly name: string;
  readonly department: string;
}

/** An image that is framed already. */
export interface Banner {
  /** `data:` address of a JPEG. */
  readonly image: string;
  readonly alternativeText: string;
  readonly decorative: boolean;
}

/** Somebody to invite, as it is typed. */
export interface Guest {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly role: string;
  /** Last day, or nothing. */
  readonly endsOn: string;
}

/** All that was chosen and typed for a new site. */
export interface Draft {
  readonly step: Step;
  readonly commune: ChosenCommune | null;
  /** Empty until somebody chooses: the first one. */
  readonly template: string;
  readonly palette: string;
  /** Null until somebody chooses: all of them. */
  readonly modules: readonly string[] | null;
  readonly banner: Banner | null;
  readonly guests: readonly Guest[];
  /** The site that stands, while its banner is on its way. */
  readonly made: MadeSite | null;
}

export const NO_DRAFT: Draft = {
  step: 'commune',
  commune: null,
  template: '',
  palette: '',
  modules: null,
  banner: null,
  guests: [],
  made: null,
};

export const NO_GUEST: Guest = { email: '', firstname: '', lastname: '', role: '', endsOn: '' };

/** What is wrong with each field of a guest. */
export type GuestProblems = Partial<Record<keyof Guest, Word>>;

/** @param today `YYYY-MM-DD` */
export function problemsOf(guest: Guest, today: string): GuestProblems {
  const { email, firstname, lastname, role, endsOn } = guest;
  return {
    ...(firstname.trim() ? {} : { firstname: 'new.guest.firstname.missing' }),
    ...(lastname.trim() ? {} : { lastname: 'new.guest.lastname.missing' }),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? {} : { email: 'new.guest.email.wrong' }),
    ...(role ? {} : { role: 'new.guest.role.missing' }),
    ...(endsOn === '' || endsOn >= today ? {} : { endsOn: 'new.guest.end.past' }),
  };
}

/** An image says what it shows, or that it shows nothing worth saying (RGAA 1.1). */
export const isDescribed = (banner: Banner | null): boolean =>
  banner === null || banner.decorative || banner.alternativeText.trim() !== '';

/** What `POST /sites/creations` is sent. */
export const orderOf = (
  { commune, guests }: Draft,
  look: {
    readonly template: string;
    readonly palette: string;
    readonly modules: readonly string[];
  },
) => ({
  insee: commune?.insee ?? '',
  ...look,
  people: guests.map(({ endsOn, ...guest }) => ({ ...guest, endsOn: endsOn || null })),
});
