import type { DemoSite } from '../types';
import { saintCirqLapopie } from './saint-cirq-lapopie';

/** Every site of the demonstration, in the order in which they are loaded. */
export const demoSites: readonly DemoSite[] = [saintCirqLapopie];
