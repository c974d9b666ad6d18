import { CausseHome } from './home';
import type { Template } from '../template';

export const causse: Template = {
  name: 'causse',
  label: 'Causse',
  description:
    'Éditorial : grands titres à empattements, marges larges, filets fins, tons de pierre.',
  fonts: { title: 'fraunces', text: 'sourceSans3' },
  character: {
    neutralHue: 82,
    paperChroma: 0.009,
    tintChroma: 0.022,
    paperLightness: 0.985,
    tintLightLightness: 0.955,
    tintDeepLightness: 0.915,
    strong: { l: 0.42, c: 0.105 },
    block: { l: 0.33, c: 0.06 },
    accent: { l: 0.66, c: 0.12, shift: 160 },
    bright: { l: 0.86, c: 0.11 },
    darkPaperLightness: 0.19,
  },
  Home: CausseHome,
};
