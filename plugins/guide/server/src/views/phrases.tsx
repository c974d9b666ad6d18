import { wordsOf } from '../domain/tree';
import type { View } from './at';
import { phrase } from './heading';
import { languageOf } from './link-attributes';

type Mark = 'strong' | 'em' | 'sup' | 'sub' | 'q' | 'var' | 'span' | 'code';

export const marked =
  (Tag: Mark, name?: string): View =>
  (element, at) => <Tag class={name}>{phrase(element, at)}</Tag>;

export const foreignTerm: View = (term, at) => <i lang={languageOf(term)}>{phrase(term, at)}</i>;

export const phone: View = (number, at) => {
  const digits = wordsOf(number).replace(/[^\d+]/g, '');
  return at.linked || digits === '' ? (
    <span>{phrase(number, at)}</span>
  ) : (
    <a href={`tel:${digits}`}>{phrase(number, at)}</a>
  );
};
