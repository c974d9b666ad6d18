import { ok, refuse, type Result } from '#platform';

/** A template as an operator chooses it; the web plugin declares its own. */
export interface TemplateChoice {
  readonly name: string;
  /** Name on screen. */
  readonly label: string;
  readonly description: string;
  /** The one used by default first. */
  readonly palettes: readonly PaletteChoice[];
  /** Whether it can be drawn in this palette: the key of one of them, or a hue in degrees. */
  readonly takes: (palette: string) => boolean;
}

export interface PaletteChoice {
  readonly key: string;
  /** Name on screen. */
  readonly label: string;
  /** `#rrggbb` of what is seen first: paper, large areas, links, marks. */
  readonly colours: () => readonly string[];
}

export interface Look {
  readonly template: string;
  readonly palette: string;
}

type UnknownLook = { readonly given: string; readonly choices: readonly string[] };

/** The template and palette that were asked for, if they exist. */
export function chooseLook(
  known: readonly TemplateChoice[],
  asked: { readonly template: string; readonly palette?: string | undefined },
): Result<Look, 'template-unknown' | 'palette-unknown', UnknownLook> {
  const template = known.find(({ name }) => name === asked.template);
  if (!template) {
    return refuse('template-unknown', { given: asked.template, choices: known.map((t) => t.name) });
  }
  const keys = template.palettes.map(({ key }) => key);
  const palette = asked.palette ?? keys[0] ?? '';
  return template.takes(palette)
    ? ok({ template: template.name, palette })
    : refuse('palette-unknown', { given: palette, choices: keys });
}
