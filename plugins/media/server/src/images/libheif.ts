/** What we use of libheif compiled to WebAssembly. */
export interface Libheif {
  readonly ready?: Promise<unknown>;
  readonly HeifDecoder: new () => { decode(file: Uint8Array): HeifImage[] };
}

export interface HeifImage {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  /** Fills `data` with RGBA, upright; hands over null when it cannot. */
  display(pixels: HeifPixels, done: (pixels: HeifPixels | null) => void): void;
}

interface HeifPixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
