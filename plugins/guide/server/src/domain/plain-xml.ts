import { append, DEEPEST, type Growing } from './growing';
import { afterSpace, openTag } from './plain-xml-tag';
import { decoded } from './plain-xml-text';
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

const BYTE_ORDER_MARK = 0xfeff;
const SLASH = 0x2f;
const GREATER = 0x3e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

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
