import { RiviereHome } from './home';
import type { Template } from '../template';

export const riviere: Template = {
  name: 'riviere',
  label: 'Rivière',
  description:
    'Photographique : grande vue en bannière, courbes de la rivière, cartes qui la chevauchent.',
  fonts: { title: 'bricolageGrotesque', text: 'figtree' },
  character: {
    paperChroma: 0.004,
    tintChroma: 0.03,
    paperLightness: 0.995,
    tintLightLightness: 0.968,
    tintDeepLightness: 0.925,
    strong: { l: 0.47, c: 0.14 },
    block: { l: 0.35, c: 0.09 },
    accent: { l: 0.72, c: 0.15, shift: 200 },
    bright: { l: 0.86, c: 0.13 },
    darkPaperLightness: 0.2,
  },
  Home: RiviereHome,
};
