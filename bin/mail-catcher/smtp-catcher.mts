import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { readMail, type CaughtMail } from './caught-mail.mts';

/** What the server says no with: 451 for later, 550 for never. */
export interface Refusal {
  readonly code: number;
  readonly text: string;
}

/** How the server behaves; it takes everything by default. */
export interface Manners {
  recipient?(address: string): Refusal | undefined;
  /** Once the whole text is there: a refusal, `cut` to hang up without a word, or a wait. */
  text?(mail: CaughtMail): Refusal | 'cut' | undefined | Promise<Refusal | 'cut' | undefined>;
}

/** An SMTP server that keeps what it is given, for a demonstration or a test. */
export interface SmtpCatcher {
  readonly port: number;
  /** Every mail whose text arrived whole, oldest first, whatever was answered. */
  readonly mails: readonly CaughtMail[];
  /** The manners from now on. */
  behave(manners: Manners): void;
  /** Nobody listens on the port any more; whoever is talking is cut off. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
}

interface Options {
  /** A free one when it is not said. */
  readonly port?: number;
}

const HOST = '127.0.0.1';
const KEPT = 2_000;
const MAX_BYTES = 30 * 1024 * 1024;

export async function startSmtpCatcher({ port = 0 }: Options = {}): Promise<SmtpCatcher> {
  const mails: CaughtMail[] = [];
  const sockets = new Map<number, Socket>();
  let manners: Manners = {};
  let count = 0;

  const open = (on: number) =>
    listen(
      new SMTPServer({
        disabledCommands: ['AUTH', 'STARTTLS'],
        disableReverseLookup: true,
        size: MAX_BYTES,
        closeTimeout: 10,
        onRcptTo({ address }, _session, done) {
          const refusal = manners.recipient?.(address);
          done(refusal && asError(refusal));
        },
        onData(stream, { envelope, remotePort }, done) {
          const take = async () => {
            const mail = await readMail(await buffer(stream), {
              id: (count += 1),
              from: envelope.mailFrom ? envelope.mailFrom.address : '',
              to: envelope.rcptTo.map(({ address }) => address),
            });
            mails.push(mail);
            mails.splice(0, mails.length - KEPT);
            const answer = await manners.text?.(mail);
            if (answer === 'cut') sockets.get(remotePort)?.destroy();
            else done(answer && asError(answer));
          };
          take().catch(done);
        },
      }),
      on,
      sockets,
    );

  let server = await open(port);
  const address = server.server.address() as AddressInfo;
  return {
    port: address.port,
    mails,
    behave: (asked) => {
      manners = asked;
    },
    goDown: () => close(server, sockets),
    async comeUp() {
      server = await open(address.port);
    },
  };
}

const asError = ({ code, text }: Refusal): Error =>
  Object.assign(new Error(text), { responseCode: code });

/** It keeps no process alive by itself. */
function listen(server: SMTPServer, port: number, sockets: Map<number, Socket>) {
  server.on('error', () => {}); // a client that hung up: its conversation is over, and that is all
  server.server.on('connection', (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket.unref());
    socket.once('close', () => sockets.delete(remotePort));
  });
  return new Promise<SMTPServer>((listening, failed) => {
    server.server.once('error', failed);
    server.listen(port, HOST, () => {
      server.server.unref();
      listening(server);
    });
  });
}

async function close(server: SMTPServer, sockets: Map<number, Socket>) {
  const closed = new Promise<void>((done) => server.close(() => done()));
  for (const socket of sockets.values()) socket.destroy();
  await closed;
}
