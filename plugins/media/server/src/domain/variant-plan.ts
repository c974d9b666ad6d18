import { variantKey, widthsOf, type VariantFormat, type VariantKey } from './image-formats';

export interface PlannedVariant {
  readonly key: VariantKey;
  readonly format: VariantFormat;
  readonly width: number;
}

/** What an image needs at once: a phone and a laptop can show it before the job has run. */
const AT_ONCE = [640, 1280];

interface Original {
  readonly width: number;
  /** Type of the stored original. */
  readonly mime: string;
  /** Whether it can be a JPEG: nothing shows through it. */
  readonly opaque: boolean;
}

/** Every variant of an image; its own format at its own width is the original itself. */
export function variantPlan({ width, mime, opaque }: Original): PlannedVariant[] {
  const formats: VariantFormat[] = ['webp', opaque ? 'jpeg' : 'png', 'avif'];
  return formats
    .flatMap((format) => widthsOf(width).map((reduced) => planned(format, reduced)))
    .filter(({ format, width: reduced }) => mime !== `image/${format}` || reduced < width);
}

/** The part of the plan that is made while the person waits; a job makes the rest. */
export const madeAtOnce = (plan: readonly PlannedVariant[]): PlannedVariant[] =>
  plan.filter(({ format, width }) => format === 'webp' && AT_ONCE.includes(width));

const planned = (format: VariantFormat, width: number): PlannedVariant => ({
  key: variantKey(format, width),
  format,
  width,
});
