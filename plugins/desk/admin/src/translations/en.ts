import type { fr } from './fr';

export const en: Partial<typeof fr> = {};
