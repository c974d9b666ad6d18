/** A kind of data that a site shows to programs, unless it keeps it closed. */
export interface PublicData {
  /** By which a site closes it: `news`. */
  readonly name: string;
  /** Name on screen. */
  readonly label: string;
}
