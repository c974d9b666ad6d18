import type { Reception, ReceptionService } from '#sites';
import type { OwnPlace } from '../domain/resolve-counters';

/** The kinds of counters of the directory that a service of a commune's own stands for. */
const PIVOTS: Readonly<Record<ReceptionService, readonly string[]>> = {
  'france-services': ['msap'],
  // Not in the directory of the administration: no entry sends there.
  'postal-agency': [],
  'identity-papers': ['mairie_passeport_bio'],
  caf: ['caf'],
  msa: ['msa'],
  cpam: ['cpam'],
  carsat: ['carsat'],
  'france-travail': ['france_travail'],
  'mission-locale': ['mission_locale'],
  taxes: ['centre_impots', 'sip', 'tresorerie'],
  department: ['cg'],
  disability: ['maison_handicapees'],
  'child-health': ['pmi'],
  childminders: ['relais_assistante_maternelle'],
  conciliator: ['conciliateur_justice'],
  'legal-advice': ['permanence_juridique'],
  'rights-defender': ['defenseur_droits'],
  housing: ['adil'],
  renovation: ['renovation_info_service'],
  police: ['commissariat_police', 'gendarmerie'],
};

export type GuideReception = Reception & OwnPlace;

/** The places of a site, with the pivots that lead to each. */
export const withPivots = (receptions: readonly Reception[]): GuideReception[] =>
  receptions.map((reception) => ({
    ...reception,
    pivots: reception.serves ? PIVOTS[reception.serves] : [],
  }));
