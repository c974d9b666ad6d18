import { domainToASCII } from 'node:url';
import { ok, refuse, type Result } from '#platform';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const NAME_LIMIT = 253;
/** Other parts of an address, which `domainToASCII` would drop in silence. */
const FOREIGN = /[\s/:?#@\\]/;

/**
 * A host name as browsers send it: lower case, IDNA labels, no port, no final dot. An address of
 * the network (`10.0.0.1`) is no name.
 */
export function parseHostName(text: string): Result<string, 'host-malformed', { given: string }> {
  const given = text.trim().toLowerCase();
  const name = FOREIGN.test(given) ? '' : domainToASCII(given).replace(/\.$/, '');
  const labels = name.split('.');
  const isName =
    name.length <= NAME_LIMIT &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return isName ? ok(name) : refuse('host-malformed', { given: text });
}
