const UNITS = ['octets', 'ko', 'Mo', 'Go', 'To'];

/** « 12,4 Mo » */
export function fileSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1_000 ** power;
  return `${value.toLocaleString('fr', { maximumFractionDigits: power === 0 ? 0 : 1 })} ${UNITS[power]}`;
}
