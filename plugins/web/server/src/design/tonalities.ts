/** A named palette that a commune chooses by what it evokes. */
export interface Tonality {
  key: string;
  label: string;
  hue: number;
  accentHue: number;
  vividness: number;
}

/** Ten tones seen in the Lot. */
export const tonalities: Tonality[] = [
  { key: 'pierre', label: 'Pierre', hue: 68, accentHue: 145, vividness: 0.55 },
  { key: 'riviere', label: 'Rivière', hue: 222, accentHue: 78, vividness: 1 },
  { key: 'vigne', label: 'Vigne', hue: 8, accentHue: 80, vividness: 1 },
  { key: 'truffe', label: 'Truffe', hue: 50, accentHue: 95, vividness: 0.3 },
  { key: 'safran', label: 'Safran', hue: 55, accentHue: 310, vividness: 1.1 },
  { key: 'genevrier', label: 'Genévrier', hue: 160, accentHue: 60, vividness: 0.9 },
  { key: 'tuile', label: 'Tuile', hue: 36, accentHue: 200, vividness: 1.1 },
  { key: 'lavande', label: 'Lavande', hue: 292, accentHue: 100, vividness: 0.95 },
  { key: 'noyer', label: 'Noyer', hue: 122, accentHue: 45, vividness: 0.85 },
  { key: 'ardoise', label: 'Ardoise', hue: 255, accentHue: 40, vividness: 0.5 },
];
