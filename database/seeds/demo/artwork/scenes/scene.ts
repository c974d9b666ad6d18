import type { Painter } from '../painter';

export interface Scene {
  /** The layers, from the sky to the painter's feet. */
  paint(painter: Painter): readonly string[];
  /** Where the eye goes: shares of the width and of the height. */
  focus: readonly [x: number, y: number];
  /** Whether a seed may turn the picture round; not where a flag or a clock is shown. */
  reversible?: true;
}
