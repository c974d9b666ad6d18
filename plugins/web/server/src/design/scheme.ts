/** The colours of one scheme, each as `#rrggbb`. */
export interface Scheme {
  /** Page background, and the two tints that set parts of it apart. */
  paper: string;
  tintLight: string;
  tintDeep: string;
  ink: string;
  inkMuted: string;
  /** Decorative hairlines; never the only mark of a control. */
  border: string;
  /** Edges of controls. */
  outline: string;
  /** Links, buttons, what must be seen. */
  strong: string;
  strongHover: string;
  onStrong: string;
  /** Large areas of colour and what is written on them. */
  block: string;
  onBlock: string;
  onBlockMuted: string;
  /** Marks and lines. */
  accent: string;
  onAccent: string;
  /** The same tone at full light, for areas that carry dark words. */
  bright: string;
  onBright: string;
  focus: string;
  open: string;
  closed: string;
  notice: string;
  onNotice: string;
  /** Veil over a photograph; opaque in the contrast proof. */
  scrim: string;
  onScrim: string;
}
