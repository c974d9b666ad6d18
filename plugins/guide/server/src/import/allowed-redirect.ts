import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { ArchiveError } from './archive';

/** Of this machine and of its network: what no server of the Internet has a reason to send us to. */
const INSIDE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  INSIDE.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  INSIDE.addSubnet(network, bits, 'ipv6');
}

export const isInside = (address: string): boolean =>
  INSIDE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Where a server sends us, unless it is somewhere it has no business with: the operator chose its
 * host, and not what stands behind our firewall.
 * @throws ArchiveError
 */
export async function allowedRedirect(from: string, location: string | null): Promise<string> {
  const refused = (why: string) => new ArchiveError('refused-by-server', `${why}: ${location}`);
  if (!location || !URL.canParse(location, from)) throw refused('Redirected nowhere');
  const [asked, to] = [new URL(from), new URL(location, from)];
  if (!/^https?:$/.test(to.protocol)) throw refused('Redirected out of the web');
  if (asked.protocol === 'https:' && to.protocol === 'http:') throw refused('Redirected off TLS');
  if (to.hostname !== asked.hostname && (await leadsInside(to.hostname))) {
    throw refused('Redirected to a private address');
  }
  return to.href;
}

async function leadsInside(hostname: string): Promise<boolean> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(bare) ? [bare] : await addressesOf(bare);
  return addresses.some(isInside);
}

const addressesOf = async (hostname: string): Promise<string[]> =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);
