/** When what this window shows of an entry had been written. */
const writtenAt = new Map<string, string>();
/** How often this window saved an entry. */
const savings = new Map<string, number>();

export const versionOf = (entry: string): string | undefined => writtenAt.get(entry);

export function learnSaving(entry: string, asOf: string | null): void {
  savings.set(entry, savingsOf(entry) + 1);
  if (asOf !== null) writtenAt.set(entry, asOf);
}

/**
 * Begins a reading of an entry.
 * @returns what learns what was read, and says no where a saving was done meanwhile: it is newer
 */
export function beginReading(entry: string): (asOf: unknown) => boolean {
  const before = savingsOf(entry);
  return (asOf) => {
    if (savingsOf(entry) !== before) return false;
    if (typeof asOf === 'string') writtenAt.set(entry, asOf);
    return true;
  };
}

/** Another person may sit down in front of this window. */
export function forgetVersions(): void {
  writtenAt.clear();
  savings.clear();
}

const savingsOf = (entry: string): number => savings.get(entry) ?? 0;
