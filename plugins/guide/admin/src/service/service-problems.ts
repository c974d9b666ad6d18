import type { Reach } from '../../../shared/reach';
import { isAmong } from '../forms/reach';
import type { Word } from '../translations/words';
import type { Change, ServiceValues } from './service-values';

export interface Problem {
  readonly field: keyof ServiceValues;
  readonly word: Word;
}

const REQUIRED: readonly Problem[] = [
  { field: 'label', word: 'service.field.label.missing' },
  { field: 'href', word: 'service.field.href.missing' },
];

const READERS: Problem = { field: 'reach', word: 'field.reach.missing' };

/** What is missing before a link can stand in the place of a service, or the service be hidden. */
export function problemsOf(
  values: ServiceValues,
  change: Change,
  reaches: readonly Reach[],
): Problem[] {
  const required = change === 'replace' ? REQUIRED : [];
  const missing = required.filter(({ field }) => values[field].trim() === '');
  return isAmong(values.reach, reaches) ? missing : [...missing, READERS];
}
