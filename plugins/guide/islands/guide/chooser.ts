/** One of the cases that a visitor chooses between. */
export interface Case {
  readonly label: string;
  readonly panel: HTMLElement;
}

/** What a visitor chooses with: tabs or radio buttons. */
export interface Chooser {
  readonly element: HTMLElement;
  /** Null when nothing is chosen. */
  mark(chosen: number | null): void;
  /** A case that does not concern the visitor is not offered. */
  setAside(at: number, aside: boolean): void;
}

export type MakeChooser = (cases: readonly Case[], choose: (at: number) => void) => Chooser;
