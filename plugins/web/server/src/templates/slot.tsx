import type { ComponentChildren } from 'preact';

export interface SlotProps {
  name: string;
  children?: ComponentChildren;
}

/** The place of a part in a home; no place is kept for a part that is absent. */
export const Slot = ({ name, children }: SlotProps) =>
  children ? <div class={`slot slot-${name}`}>{children}</div> : null;
