import type { NameLinking } from './commune-name';
import type { Reception } from './reception';
import type { ExceptionalClosure, OpeningSlot } from './opening-hours';

/** Capabilities that a site can do without; what has no module is always there. */
export const MODULES = {
  news: 'Actualités',
  documents: 'Documents',
  guide: 'Guide des droits et démarches',
} as const;

export type ModuleName = keyof typeof MODULES;

/** What a site has until somebody chooses. */
export const DEFAULT_MODULES = Object.keys(MODULES) as ModuleName[];

/** What the platform knows of a site at each request, without asking the database. */
export interface SiteIdentity {
  /** `site_key` of its rows. */
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  /** How the name joins « de » and « à », when it is that of the commune and open data said so. */
  readonly linking?: NameLinking;
  readonly kind: 'mini' | 'full';
  readonly template: string;
  readonly palette: string;
  readonly tagline: string | null;
  readonly modules: readonly ModuleName[];
  /** The national guide is found on its official site first: a site asks for more if it wants it. */
  readonly guideInSearchEngines: boolean;
  /** Data that the site keeps from the public API, by name. */
  readonly closedData: readonly string[];
  readonly launchedAt: Date | null;
  readonly closedAt: Date | null;
  readonly previewToken: string | null;
  readonly publicationDirector: string | null;
  /** Who watches over personal data (GDPR, art. 37): a person or a body, and how to write to it. */
  readonly dataProtectionOfficer: string | null;
  readonly dataProtectionEmail: string | null;
  readonly primaryHost: string;
  readonly collectivity: CollectivityFacts | null;
  readonly office: Office | null;
  /** The other places that receive the public, as far as they can be found. */
  readonly receptions: readonly Reception[];
  readonly banner: MediaRow | null;
  readonly coatOfArms: MediaRow | null;
  /** The latest accessibility audit, as recorded. */
  readonly accessibilityAudit: AuditRow | null;
}

/** The town hall, or what receives the public in its stead. */
export interface Office {
  readonly documentId: string;
  readonly name: string;
  readonly street: string | null;
  readonly complement: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** What one must know to come in with a wheelchair. */
  readonly wheelchairAccess: string | null;
  readonly closedOnPublicHolidays: boolean;
  readonly slots: readonly OpeningSlot[];
  readonly closures: readonly ExceptionalClosure[];
}

/** A row of the media library, columns as the database names them. */
export interface MediaRow {
  readonly id: number;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
  readonly ext: string | null;
  readonly size: number | null;
  readonly name: string;
  readonly alternative_text: string | null;
  readonly caption: string | null;
  readonly focal_point: { x: number; y: number } | null;
  readonly formats: Record<string, unknown> | null;
  readonly provider_metadata: Record<string, unknown> | null;
}

/** An audit as the database holds it; `accessibility-statement` reads it. */
export interface AuditRow {
  readonly audited_on: string;
  readonly auditor: string;
  readonly method: string | null;
  readonly tools: string[] | null;
  readonly environment: string[] | null;
  readonly pages: string[] | null;
  readonly results: Record<string, string>;
  readonly non_accessible: unknown;
}

/** Open data of the legal body behind a site. */
export interface CollectivityFacts {
  readonly name: string;
  readonly kind: 'commune' | 'epci' | 'centre';
  readonly insee: string | null;
  readonly siren: string | null;
  readonly population: number | null;
  readonly postalCodes: readonly string[];
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly arrondissement: string | null;
  readonly epciName: string | null;
  /** Of the EPCI that a commune belongs to. */
  readonly epciSiren: string | null;
  /** Of a commune's name. */
  readonly linking: NameLinking | null;
}

/** What a host name leads to. */
export type HostAnswer =
  | { readonly kind: 'site'; readonly site: SiteIdentity }
  | { readonly kind: 'redirect'; readonly site: SiteIdentity }
  | { readonly kind: 'unknown' };
