const SENTENCES = [
  'La mairie accueille les habitants le matin.',
  'Le conseil municipal se réunit jeudi soir.',
  'Le marché revient sur la place dès samedi.',
  'La route du moulin est fermée pour travaux.',
  'Les inscriptions à la cantine sont ouvertes.',
  'Le foyer rural propose une marche commentée.',
  'La bibliothèque prête aussi des jeux et des films.',
];

const LIST = `array[${SENTENCES.map((sentence) => `'${sentence}'`).join(', ')}]`;

/** SQL expression of `count` sentences, which differ with the number that `seed` says. */
export const textOf = (seed: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `(${LIST})[1 + (${seed} + ${index}) % ${SENTENCES.length}]`,
  ).join(` || ' ' || `);
