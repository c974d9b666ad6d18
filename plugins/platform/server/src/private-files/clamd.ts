import { once } from 'node:events';
import { connect, type NetConnectOpts, type Socket } from 'node:net';

export type ScanVerdict = 'clean' | 'infected' | 'unreachable';

/** A file that is shown to the scanner while it arrives. */
export interface Scan {
  send(chunk: Uint8Array): Promise<void>;
  verdict(): Promise<ScanVerdict>;
  /** The file will not be kept anyway. */
  abandon(): void;
}

export interface Scanner {
  begin(): Scan;
}

/** For installations without a scanner. */
export const noScanner: Scanner = {
  begin: () => ({
    send: () => Promise.resolve(),
    verdict: () => Promise.resolve('clean' as const),
    abandon: () => {},
  }),
};

const PATIENCE_MS = 30_000;

/**
 * A clamd daemon, by its INSTREAM command: chunks with their length in four bytes, an empty one at
 * the end (man clamd, « COMMANDS »).
 * @param address `tcp://host:port` or `unix:///path`
 */
export const clamd = (address: string): Scanner => ({ begin: () => beginScan(optionsOf(address)) });

function optionsOf(address: string): NetConnectOpts {
  const { protocol, hostname, port, pathname } = new URL(address);
  if (protocol === 'unix:') return { path: pathname };
  return { host: hostname, port: Number(port || 3310) };
}

function beginScan(options: NetConnectOpts): Scan {
  const socket = connect(options);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd is silent')));
  const answer = readAnswer(socket);
  socket.write('zINSTREAM\0');
  return {
    async send(chunk) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      if (socket.destroyed) return;
      socket.write(length);
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), answer]).catch(() => {});
    },
    async verdict() {
      if (!socket.destroyed) socket.write(Buffer.alloc(4));
      return verdictOf(await answer);
    },
    abandon: () => void socket.destroy(),
  };
}

/** What clamd says before it hangs up; empty when it cannot be asked. */
async function readAnswer(socket: Socket): Promise<string> {
  let text = '';
  try {
    for await (const piece of socket) text += String(piece);
  } catch {
    return '';
  }
  return text;
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`; anything else is no verdict. */
function verdictOf(answer: string): ScanVerdict {
  const line = answer.replaceAll('\0', '').trim();
  if (line.endsWith(' FOUND')) return 'infected';
  return line === 'stream: OK' ? 'clean' : 'unreachable';
}
