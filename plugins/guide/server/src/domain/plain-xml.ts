import { append, begun, DEEPEST, giveAttribute, type Growing } from './growing';
import type { GuideElement } from './tree';

/**
 * Reads a file that is plainly well-formed, several times faster than a whole parser. Null for
 * anything unusual, broken or not (a document type, an entity that is not XML's own): the whole
 * parser then says what it is.
 */
export function readPlainXml(xml: string, unknown: Set<string>): GuideElement | null {
  if (UNUSUAL.test(xml)) return null;
  const scan: Scan = { xml, unknown, open: [], names: [], root: null };
  let at = xml.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag !== at && !takeText(scan, xml.slice(at, tag === -1 ? undefined : tag))) return null;
    if (tag === -1) return scan.open.length === 0 ? scan.root : null;
    at = afterTag(scan, tag);
    if (at === UNREADABLE) return null;
  }
}

interface Scan {
  readonly xml: string;
  readonly unknown: Set<string>;
  readonly open: Growing[];
  /** Of the open elements, as the file calls them. */
  readonly names: string[];
  root: Growing | null;
}

const UNREADABLE = -1;

function afterTag(scan: Scan, tag: number): number {
  const next = scan.xml.charCodeAt(tag + 1);
  if (next === SLASH) return afterClosing(scan, tag + 2);
  if (next === EXCLAMATION || next === QUESTION) return afterAside(scan, tag);
  return afterOpening(scan, tag + 1);
}

function afterClosing({ xml, open, names }: Scan, start: number): number {
  const name = names.pop();
  if (name === undefined || !xml.startsWith(name, start)) return UNREADABLE;
  const end = afterSpace(xml, start + name.length);
  if (xml.charCodeAt(end) !== GREATER) return UNREADABLE;
  open.pop();
  return end + 1;
}

function afterOpening(scan: Scan, start: number): number {
  const opened = openTag(scan.xml, start, scan.unknown);
  if (!opened) return UNREADABLE;
  const { element, name, isEmpty, end } = opened;
  const parent = scan.open[scan.open.length - 1];
  if (parent) parent.children.push(element);
  else if (scan.root) return UNREADABLE;
  else scan.root = element;
  if (!isEmpty) {
    if (scan.open.length === DEEPEST) return UNREADABLE;
    scan.open.push(element);
    scan.names.push(name);
  }
  return end;
}

/** Line ends to make equal, and characters that XML forbids. */
const UNUSUAL = /[\0-\x08\x0b-\x1f]/;

const BYTE_ORDER_MARK = 0xfeff;
const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;
const EQUALS = 0x3d;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

function takeText({ open }: Scan, raw: string): boolean {
  const parent = open[open.length - 1];
  if (!parent) return /^\s*$/.test(raw);
  const text = decoded(raw);
  if (text === null) return false;
  append(parent.children, text);
  return true;
}

/** Where a comment, an instruction or a block of raw text ends. */
function afterAside({ xml, open }: Scan, tag: number): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (xml.startsWith('<?', tag)) return after(xml, '?>', tag + 2);
  const parent = open[open.length - 1];
  if (!parent || !xml.startsWith('<![CDATA[', tag)) return UNREADABLE;
  const end = after(xml, ']]>', tag + 9);
  if (end > tag + 12) append(parent.children, xml.slice(tag + 9, end - 3));
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found === -1 ? UNREADABLE : found + mark.length;
}

interface OpenedTag {
  readonly element: Growing;
  readonly name: string;
  readonly isEmpty: boolean;
  readonly end: number;
}

function openTag(xml: string, start: number, unknown: Set<string>): OpenedTag | null {
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

function afterSpace(xml: string, from: number): number {
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

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Null where an ampersand begins nothing that we know. */
function decoded(text: string): string | null {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? characterOf(name) : undefined;
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? plain : null;
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] ? parseInt(digits[1], 16) : Number(digits[2]);
  const isPlain = code >= SPACE && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isPlain ? String.fromCodePoint(code) : undefined;
}
