import type { AbsenceDetails, Commune, Epci, FindCommuneRefusal } from './commune';
import type { ModuleName } from './site';

/** Whose site it is: by official code, or described when no open data know it. */
export type CollectivityChoice =
  { readonly insee: string } | { readonly siren: string } | { readonly centre: CentreDescription };

/** The departmental management centre, a legal body that no open data set lists. */
export interface CentreDescription {
  readonly name: string;
  readonly department: string;
  readonly siren?: string;
  readonly population?: number;
  readonly postalCode?: string;
  readonly city?: string;
}

/** What an operator asks for. */
export interface SiteOrder {
  readonly collectivity: CollectivityChoice;
  readonly template: string;
  /** The template's first palette when absent. */
  readonly palette?: string | undefined;
  /** The site's own host; without it, its platform sub-domain is the primary one. */
  readonly host?: string | undefined;
  /** First label of the platform sub-domain, instead of the one made from the name. */
  readonly label?: string | undefined;
  /** Shown to visitors instead of the commune's name. */
  readonly name?: string | undefined;
  readonly kind?: 'mini' | 'full' | undefined;
  /** All of them when absent. */
  readonly modules?: readonly ModuleName[] | undefined;
}

/** The legal body as it will be recorded, and what a site is named after. */
export interface Party {
  readonly legalName: string;
  readonly shortName: string;
  readonly kind: 'commune' | 'epci' | 'centre';
  readonly insee: string | null;
  readonly siren: string | null;
  readonly population: number | null;
  readonly postalCodes: readonly string[];
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly arrondissement: string | null;
  readonly epci: Epci | null;
  /** Where its office receives, and under which name. */
  readonly office: {
    readonly name: string;
    readonly postalCode: string | null;
    readonly city: string | null;
  };
  /** First labels for the platform sub-domain, best first; the last one is nobody else's. */
  readonly labels: readonly string[];
  readonly commune: Commune | null;
}

/** A site that was just created, for the parts that capabilities add to it. */
export interface CreatedSite {
  /** `site_key` of its rows; the scope is already set to it. */
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  readonly kind: 'mini' | 'full';
  readonly template: string;
  readonly palette: string;
  readonly primaryHost: string;
  readonly party: Party;
}

export interface KnownSite {
  readonly key: number;
  readonly name: string;
  readonly primaryHost: string;
}

export type SiteCreation =
  | { readonly outcome: 'created'; readonly site: CreatedSite }
  | { readonly outcome: 'already-there'; readonly site: KnownSite };

export type CreateSiteRefusal =
  | FindCommuneRefusal
  | 'siren-malformed'
  | 'siren-unknown'
  | 'host-malformed'
  | 'host-taken'
  | 'template-unknown'
  | 'palette-unknown';

export type CreateSiteDetails = AbsenceDetails & {
  /** What could have been asked for instead. */
  readonly choices?: readonly string[];
};
