import { domainToASCII } from 'node:url';
import { z } from 'zod';

const MAX_LENGTH = 254; // RFC 5321, 4.5.3.1.3, without its brackets

/**
 * The address as it is written in an envelope, its domain in ASCII; null when it is none, or holds
 * more than an address: a name, a second address, a line break.
 */
export function mailAddress(text: string): string | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  // `domainToASCII` drops line breaks as browsers do: they must be refused before.
  if (at < 1 || trimmed.length > MAX_LENGTH || /\s/.test(trimmed)) return null;
  const address = `${trimmed.slice(0, at)}@${domainToASCII(trimmed.slice(at + 1))}`;
  return z.email().safeParse(address).success || isLocal(address) ? address : null;
}

/** A machine of the house: `parvis@localhost`. */
const isLocal = (address: string) => /^[a-z0-9._%+-]+@localhost$/i.test(address);

/** The address of a sender written as `Parvis <parvis@example.org>`, or alone. */
export function addressOfSender(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
}
