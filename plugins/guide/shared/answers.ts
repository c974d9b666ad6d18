/** What a visitor said: variables that answers set true or false; the others are unset. */
export type Answers = ReadonlyMap<string, boolean>;

/** Undefined as long as the answers do not say. */
type Truth = boolean | undefined;

/**
 * Whether a part concerns somebody, from the expression that `conditionOf` writes: `T1&(T2|!T3)`,
 * `?T4` for « not answered yet ». A part is set aside only when the answers say so for sure, unless
 * they are complete: then what they do not name is false.
 */
export function concerns(expression: string, answers: Answers, complete = false): boolean {
  const signs = expression.match(/[()&|!?]|[^()&|!?\s]+/g) ?? [];
  let at = 0;
  return whole() ?? true;

  function whole(): Truth {
    const terms: Truth[] = [term()];
    const sign = signs[at];
    while (at < signs.length && signs[at] === sign && sign !== ')') {
      at += 1;
      terms.push(term());
    }
    return sign === '|' ? any(terms) : all(terms);
  }

  function term(): Truth {
    const sign = signs[at++];
    if (sign === '(') return within();
    if (sign === '?') return !answers.has(signs[at++] ?? '');
    if (sign !== '!') return said(sign ?? '', true);
    if (signs[at] !== '(') return said(signs[at++] ?? '', false);
    at += 1;
    return opposite(within());
  }

  function within(): Truth {
    const truth = whole();
    at += 1;
    return truth;
  }

  function said(variable: string, wanted: boolean): Truth {
    const value = answers.get(variable);
    if (value === undefined) return complete ? false : undefined;
    return value === wanted;
  }
}

const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

const all = (terms: readonly Truth[]): Truth =>
  terms.includes(false) ? false : terms.includes(undefined) ? undefined : true;

const any = (terms: readonly Truth[]): Truth =>
  terms.includes(true) ? true : terms.includes(undefined) ? undefined : false;

/** What one answer says: `T1 !T2`. */
export const saidBy = (effect: string): [variable: string, value: boolean][] =>
  effect
    .split(' ')
    .filter(Boolean)
    .map((sign) => (sign.startsWith('!') ? [sign.slice(1), false] : [sign, true]));

const KEY = 'reponses=';

/** Answers in the fragment of an address, for the entry that they lead to: `#reponses=T1.T2`. */
export const fragmentOf = (answers: Answers): string =>
  `#${KEY}${[...answers].flatMap(([variable, value]) => (value ? variable : [])).join('.')}`;

/** Null when the fragment is of something else. */
export function answersIn(fragment: string): Answers | null {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(KEY)) return null;
  const variables = text.slice(KEY.length).split('.');
  return new Map(variables.filter((name) => /^\w+$/.test(name)).map((name) => [name, true]));
}
