import type { Scope } from './scope';

const INT_MIN = -2147483648;
const INT_MAX = 2147483647;

/** Values of `parvis.lowest`, `parvis.highest`, `parvis.listed` and `parvis.current`. */
export type ConnectionSettings = readonly [string, string, string, string];

const nothing: ConnectionSettings = ['', '', '', ''];

/**
 * A range answers the frequent cases (one site, the whole platform) from an index; the list is
 * there only when the visible sites are several.
 */
export function connectionSettings(scope: Scope): ConnectionSettings {
  if (scope.kind === 'none') return nothing;
  const current = scope.current === null ? '' : String(scope.current);
  if (scope.kind === 'platform') return [String(INT_MIN), String(INT_MAX), '', current];
  if (scope.visible.length === 0) return nothing;
  const lowest = String(Math.min(...scope.visible));
  const highest = String(Math.max(...scope.visible));
  const listed = scope.visible.length > 1 ? `{${scope.visible.join(',')}}` : '';
  return [lowest, highest, listed, current];
}
