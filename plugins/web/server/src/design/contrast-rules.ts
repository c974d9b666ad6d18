import { contrast } from './colour';
import type { Scheme } from './scheme';

export interface ContrastFailure {
  scheme: 'light' | 'dark';
  colour: keyof Scheme;
  on: keyof Scheme;
  ratio: number;
  wanted: number;
}

/** Text 4.5:1 and components 3:1 (WCAG 2.1, 1.4.3 and 1.4.11). */
export const textRatio = 4.5;
export const componentRatio = 3;

/** Every pair that must be told apart, with the ratio it needs. */
export const contrastRules: { colour: keyof Scheme; on: (keyof Scheme)[]; wanted: number }[] = [
  ...(['ink', 'inkMuted', 'strong', 'strongHover', 'open', 'closed'] as const).map((colour) => ({
    colour,
    on: ['paper', 'tintLight', 'tintDeep'] as (keyof Scheme)[],
    wanted: textRatio,
  })),
  { colour: 'onStrong', on: ['strong', 'strongHover'], wanted: textRatio },
  { colour: 'onBlock', on: ['block'], wanted: textRatio },
  { colour: 'onBlockMuted', on: ['block'], wanted: textRatio },
  { colour: 'onAccent', on: ['accent'], wanted: textRatio },
  { colour: 'onBright', on: ['bright'], wanted: textRatio },
  { colour: 'onNotice', on: ['notice'], wanted: textRatio },
  { colour: 'onScrim', on: ['scrim'], wanted: textRatio },
  { colour: 'outline', on: ['paper', 'tintLight', 'tintDeep'], wanted: componentRatio },
  { colour: 'accent', on: ['paper', 'tintLight'], wanted: componentRatio },
  { colour: 'focus', on: ['paper', 'tintLight', 'tintDeep'], wanted: componentRatio },
];

/** The pairs of both schemes that fall below their ratio. */
export function contrastFailures(palette: Record<'light' | 'dark', Scheme>): ContrastFailure[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    contrastRules.flatMap(({ colour, on, wanted }) =>
      on
        .map((under) => ({
          scheme,
          colour,
          on: under,
          ratio: contrast(palette[scheme][colour], palette[scheme][under]),
          wanted,
        }))
        .filter(({ ratio }) => ratio < wanted),
    ),
  );
}
