const UNITS: Readonly<Record<string, string>> = { B: 'octets', KB: 'Ko', MB: 'Mo', GB: 'Go' };

/**
 * What a file weighs, as the site writes it: « 2,0 Mo » for the « 2.0 MB » of the DILA. It is an
 * attribute of the official file and none of its texts, which are never rewritten. Null when it is
 * not told: « 0 ».
 */
export function weightInFrench(official: string | undefined): string | null {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) (\w+)$/.exec(official?.trim() ?? '') ?? [];
  const french = UNITS[unit];
  if (number !== undefined && french) return `${number.replace('.', ',')}\u00a0${french}`;
  return official === undefined || official.trim() === '0' ? null : official;
}
