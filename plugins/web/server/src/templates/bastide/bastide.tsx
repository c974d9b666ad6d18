import { BastideHome } from './home';
import type { Template } from '../template';

export const bastide: Template = {
  name: 'bastide',
  label: 'Bastide',
  description:
    'Structuré : grille carrée comme le plan de la ville, blocs de couleur, accès rapides d’abord.',
  fonts: { title: 'sofiaSansCondensed', text: 'sofiaSans' },
  character: {
    paperChroma: 0.003,
    tintChroma: 0.02,
    paperLightness: 0.99,
    tintLightLightness: 0.955,
    tintDeepLightness: 0.905,
    strong: { l: 0.43, c: 0.15 },
    block: { l: 0.38, c: 0.12 },
    accent: { l: 0.71, c: 0.155, shift: 130 },
    bright: { l: 0.83, c: 0.15 },
    darkPaperLightness: 0.17,
  },
  Home: BastideHome,
};
