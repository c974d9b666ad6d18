import type { DemoSite } from '../types';
import { autoire } from './autoire';
import { cajarc } from './cajarc';
import { cahors } from './cahors';
import { calvignac } from './calvignac';
import { cardaillac } from './cardaillac';
import { carennac } from './carennac';
import { centreDeGestion } from './centre-de-gestion';
import { grandCahors } from './grand-cahors';
import { labastideDuHautMont } from './labastide-du-haut-mont';
import { lalbenque } from './lalbenque';
import { limogneEnQuercy } from './limogne-en-quercy';
import { loubressac } from './loubressac';
import { martel } from './martel';
import { puyLEveque } from './puy-l-eveque';
import { rocamadour } from './rocamadour';
import { saintCere } from './saint-cere';
import { saintCirqLapopie } from './saint-cirq-lapopie';

/** Every site of the demonstration, in the order in which they are loaded. */
export const demoSites: readonly DemoSite[] = [
  centreDeGestion,
  cahors,
  grandCahors,
  saintCirqLapopie,
  cardaillac,
  labastideDuHautMont,
  rocamadour,
  martel,
  puyLEveque,
  cajarc,
  loubressac,
  limogneEnQuercy,
  carennac,
  lalbenque,
  autoire,
  saintCere,
  calvignac,
];
