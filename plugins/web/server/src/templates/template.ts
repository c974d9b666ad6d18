import type { ComponentChildren, FunctionComponent } from 'preact';
import type { FontFamily } from '../design/fonts';
import type { PaletteCharacter } from '../design/palette-character';
import type { BannerProps } from '../views/components/banner/banner';

/**
 * The parts of a home page. Each is drawn by who owns its content, or absent;
 * a template only decides where they stand.
 */
export interface HomeParts {
  townHall: ComponentChildren;
  news?: ComponentChildren;
  events?: ComponentChildren;
  procedures?: ComponentChildren;
  documents?: ComponentChildren;
  /** Next collection, next council, useful numbers. */
  reminders?: ComponentChildren;
  /** The commune in a few lines. */
  story?: ComponentChildren;
  mayor?: ComponentChildren;
  figures?: ComponentChildren;
  map?: ComponentChildren;
}

export interface HomeProps {
  banner: BannerProps;
  parts: HomeParts;
}

/** A graphic model: its voice in type and colour, and how it arranges a home. */
export interface Template {
  name: string;
  /** Name on screen. */
  label: string;
  description: string;
  /** Family of the titles, then of the text; one file each. */
  fonts: { title: FontFamily; text: FontFamily };
  character: PaletteCharacter;
  Home: FunctionComponent<HomeProps>;
}
