/** « 1 234 req/s » */
export const perSecond = (value: number): string =>
  `${Math.round(value).toLocaleString('fr')} req/s`;

/** Mean time of a request at this rate, one after the other: « 3,1 ms ». */
export const milliseconds = (rate: number): string =>
  `${(1_000 / rate).toLocaleString('fr', { maximumFractionDigits: 1 })} ms`;
