import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * Stands for a visitor until the day's salt is thrown away; the address cannot be found back from
 * it then, not even by trying them all.
 */
export const visitorMark = (address: string, salt: Buffer): string =>
  createHmac('sha256', salt).update(networkOf(address)).digest('base64url').slice(0, 22);

/** Who has an IPv6 address has a whole /64 of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return groups.slice(0, 4).map(withoutZeros).join(':');
}

const withoutZeros = (group: string) => group.replace(/^0+(?=.)/, '');
