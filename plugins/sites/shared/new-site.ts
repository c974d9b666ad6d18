/** A commune of France, and the site that it has already. */
export interface Commune {
  readonly insee: string;
  readonly name: string;
  /** The commune of once, now part of it, by which it was found. */
  readonly formerName: string | null;
  readonly postalCodes: readonly string[];
  readonly department: { readonly code: string; readonly name: string };
  readonly population: number | null;
  readonly site: {
    readonly name: string;
    readonly host: string | null;
    /** Null when the person has no right on it. */
    readonly key: number | null;
  } | null;
}

/** `GET /sites/communes` */
export interface FoundCommunes {
  readonly communes: readonly Commune[];
  /** Of which `communes` are the first. */
  readonly total: number;
  /** Which code to use instead of the one that was typed. */
  readonly advice: string | null;
  /** None answers to what was typed: these are nearly called so. */
  readonly isGuess: boolean;
}

/** `GET /sites/creations` */
export interface RolesToGive {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly roles: readonly {
    readonly role: string;
    readonly label: string;
    readonly sentence: string;
  }[];
}

/** `POST /sites/creations` */
export interface MadeSite {
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  readonly host: string;
}
