import type { NameLinking } from './commune-name';

/** A commune as official open data describe it. */
export type Commune = {
  readonly insee: string;
  /** As the Code officiel géographique writes it, with straight apostrophes. */
  readonly name: string;
  /** How the name joins « de » and « à ». */
  readonly linking: NameLinking;
  readonly slug: string;
  /** Population municipale; null where no census counts it. */
  readonly population: number | null;
  readonly postalCodes: readonly string[];
  readonly siren: string | null;
  readonly department: Territory;
  readonly arrondissement: Territory | null;
  readonly epci: Epci | null;
};

export type Territory = { readonly code: string; readonly name: string };

export type EpciKind = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69';

/** The « établissement public de coopération intercommunale » with its own taxation. */
export type Epci = {
  readonly siren: string;
  readonly name: string;
  readonly kind: EpciKind;
  readonly members: readonly CommuneRef[];
  readonly population: number;
};

export type CommuneRef = { readonly insee: string; readonly name: string };

export const epciKindNames: Readonly<Record<EpciKind, string>> = {
  CC: 'communauté de communes',
  CA: 'communauté d’agglomération',
  CU: 'communauté urbaine',
  METRO: 'métropole',
  MET69: 'métropole de Lyon',
};

export type FindCommuneRefusal = 'insee-malformed' | 'insee-unknown' | 'insee-not-a-commune';

/** What is known of a code that is no commune's, so that the message can say what to use instead. */
export type AbsenceDetails = {
  readonly given: string;
  readonly name?: string;
  readonly kind?: 'commune déléguée' | 'commune associée' | 'arrondissement municipal';
  /** The commune that the place belongs to now. */
  readonly partOf?: CommuneRef;
};
