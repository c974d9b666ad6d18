import { begun, giveAttribute, type Growing } from './growing';
import { decoded } from './plain-xml-text';

const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

interface OpenedTag {
  readonly element: Growing;
  readonly name: string;
  readonly isEmpty: boolean;
  readonly end: number;
}

export function openTag(xml: string, start: number, unknown: Set<string>): OpenedTag | null {
  let at = afterName(xml, start);
  if (at === start) return null;
  const name = xml.slice(start, at);
  const element = begun(name, unknown);
  for (;;) {
    const before = at;
    at = afterSpace(xml, at);
    const next = xml.charCodeAt(at);
    if (next === GREATER) return { element, name, isEmpty: false, end: at + 1 };
    if (next === SLASH && xml.charCodeAt(at + 1) === GREATER) {
      return { element, name, isEmpty: true, end: at + 2 };
    }
    const attribute = before === at ? null : readAttribute(xml, at);
    if (!attribute) return null;
    giveAttribute(element, name, attribute, unknown);
    at = attribute.end;
  }
}

function readAttribute(xml: string, start: number) {
  const nameEnd = afterName(xml, start);
  const equals = afterSpace(xml, nameEnd);
  if (nameEnd === start || xml.charCodeAt(equals) !== EQUALS) return null;
  const opening = afterSpace(xml, equals + 1);
  const quote = xml.charCodeAt(opening);
  if (quote !== QUOTE && quote !== APOSTROPHE) return null;
  const closing = xml.indexOf(quote === QUOTE ? '"' : "'", opening + 1);
  if (closing === -1) return null;
  const value = decoded(xml.slice(opening + 1, closing).replace(/[\t\n]/g, ' '));
  if (value === null || value.includes('<')) return null;
  return { name: xml.slice(start, nameEnd), value, end: closing + 1 };
}

const isSpace = (code: number) => code === SPACE || code === 0x0a || code === 0x09;

export function afterSpace(xml: string, from: number): number {
  let at = from;
  while (isSpace(xml.charCodeAt(at))) at += 1;
  return at;
}

/** Past anything that does not end a name; what XML allows in one is not judged. */
function afterName(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    const ends = code === GREATER || code === SLASH || code === EQUALS || code === LESS;
    if (ends || isSpace(code) || code === QUOTE || code === APOSTROPHE || Number.isNaN(code)) {
      return at;
    }
    at += 1;
  }
}
