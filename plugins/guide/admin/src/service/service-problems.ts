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

/** What is missing before a link can stand in the place of a service. */
export const problemsOf = (values: ServiceValues, change: Change): Problem[] =>
  change === 'replace' ? REQUIRED.filter(({ field }) => values[field].trim() === '') : [];
