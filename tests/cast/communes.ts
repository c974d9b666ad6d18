/** Three real communes of the Lot: a town, a famous village and a quiet one. */
export interface CastCommune {
  readonly insee: string;
  readonly name: string;
  /** First label of its host: `cahors.localhost`. */
  readonly label: string;
}

export const cahors: CastCommune = { insee: '46042', name: 'Cahors', label: 'cahors' };

export const saintCirqLapopie: CastCommune = {
  insee: '46256',
  name: 'Saint-Cirq-Lapopie',
  label: 'saint-cirq-lapopie',
};

export const cardaillac: CastCommune = { insee: '46057', name: 'Cardaillac', label: 'cardaillac' };

export const communes: readonly CastCommune[] = [cahors, saintCirqLapopie, cardaillac];
