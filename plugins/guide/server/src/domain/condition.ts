import { childOf, isElement, isKind, type GuideElement, type GuideNode } from './tree';

/**
 * The condition under which a part concerns somebody, as an expression that the
 * island of the checklists reads: `T1&(T2|!T3)`, `?T4` for « not answered yet ».
 * Without script everything is shown, conditions or not.
 */
export function conditionOf(part: GuideElement): string | undefined {
  const condition = childOf(part, 'condition');
  return condition && together(condition, '&');
}

function together({ children }: GuideElement, sign: '&' | '|'): string {
  return children.filter(isElement).map(termOf).filter(Boolean).join(sign);
}

function termOf(term: GuideElement): string {
  const variable = term.attributes?.variable ?? '';
  switch (term.kind) {
    case 'is-true':
      return variable;
    case 'is-false':
      return `!${variable}`;
    case 'is-unset':
      return `?${variable}`;
    case 'and':
      return `(${together(term, '&')})`;
    case 'or':
      return `(${together(term, '|')})`;
    case 'not':
      return `!(${together(term, '&')})`;
    default:
      return '';
  }
}

/** What choosing an answer says: `T1 !T2`. */
export function effectOf(choice: GuideElement): string | undefined {
  const effects = childOf(choice, 'when-chosen')?.children.filter(isEffect) ?? [];
  if (effects.length === 0) return undefined;
  return effects
    .map(({ kind, attributes }) => `${kind === 'sets-false' ? '!' : ''}${attributes?.variable}`)
    .join(' ');
}

const isEffect: (node: GuideNode) => node is GuideElement<'sets-true' | 'sets-false'> = isKind(
  'sets-true',
  'sets-false',
);
