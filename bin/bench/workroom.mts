import type { LoadTool } from './load/load.mts';
import type { Platforms } from './platforms.mts';

/** What the benches work with. */
export interface Workroom extends Platforms {
  readonly loadTool: LoadTool;
  readonly rounds: number;
  /** How long each load lasts. */
  readonly seconds: number;
}
