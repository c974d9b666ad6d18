import { useIntl } from 'react-intl';
import { fr } from '../translations/fr';
import { useWords, type Word } from '../translations/words';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** « 12,4 Mo », in the language of the person. */
export function useSizes() {
  const { formatNumber } = useIntl();
  return (bytes: number): string => {
    const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
    const unit = UNITS[power] ?? 'byte';
    const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
    return formatNumber(bytes / 1_000 ** power, style);
  };
}

/** What a job does, in words; one that has none yet keeps its name. */
export function useJobNames() {
  const say = useWords();
  return (name: string): string => {
    const word = `job.${name}`;
    return word in fr ? say(word as Word) : name;
  };
}
