import type { Office } from './site';

/** What a place of reception can be for, when it is not the town hall. */
export const RECEPTION_SERVICES = {
  'france-services': 'France Services',
  'postal-agency': 'Agence postale',
  'identity-papers': 'Passeports et cartes d’identité',
  caf: 'Caisse d’allocations familiales (Caf)',
  msa: 'Mutualité sociale agricole (MSA)',
  cpam: 'Assurance maladie (CPAM)',
  carsat: 'Assurance retraite (Carsat)',
  'france-travail': 'France Travail',
  'mission-locale': 'Mission locale',
  taxes: 'Impôts',
  department: 'Services du Département',
  disability: 'Maison des personnes handicapées (MDPH)',
  'child-health': 'Protection maternelle et infantile (PMI)',
  childminders: 'Relais petite enfance',
  conciliator: 'Conciliateur de justice',
  'legal-advice': 'Permanence juridique, accès au droit',
  'rights-defender': 'Défenseur des droits',
  housing: 'Information sur le logement (Adil)',
  renovation: 'Rénovation énergétique (France Rénov’)',
  police: 'Gendarmerie ou police',
} as const;

export type ReceptionService = keyof typeof RECEPTION_SERVICES;

/** A place that receives the public, beside the town hall. */
export interface Reception extends Office {
  /** Null for one that serves no other body: a second town hall, a library. */
  readonly serves: ReceptionService | null;
  /** The commune wants no other counter of this service to be shown. */
  readonly standsAlone: boolean;
}

/** Whether visitors learn anything of it but a name: where it is, when it receives, its telephone. */
export const canBeFound = ({ street, complement, city, phone, slots }: Reception): boolean =>
  slots.length > 0 || [street, complement, city, phone].some((known) => known?.trim());
