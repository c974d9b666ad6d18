import type { ContactDetails } from '../types';

/** How French names the place that receives the public: a town hall, or the desk of another body. */
export interface OfficeWords {
  readonly title: string;
  /** « la mairie » */
  readonly the: string;
  /** « de la mairie » */
  readonly of: string;
  /** « à la mairie » */
  readonly to: string;
}

const TOWN_HALL: OfficeWords = {
  title: 'Mairie',
  the: 'la mairie',
  of: 'de la mairie',
  to: 'à la mairie',
};

const OFFICE: OfficeWords = {
  title: 'Accueil',
  the: 'l’accueil',
  of: 'de l’accueil',
  to: 'à l’accueil',
};

export const officeWords = ({ isTownHall = true }: Pick<ContactDetails, 'isTownHall'>) =>
  isTownHall ? TOWN_HALL : OFFICE;
