import { createServer } from 'node:net';
import { OperatorError } from './console.mts';

export interface Listen {
  readonly host: string;
  readonly port: number;
}

/** Strapi ends the process when its port is taken: better to know before, and say so. */
export function requireFreePort({ host, port }: Listen): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => taken(explain(error, port)));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new OperatorError(
      `Le port ${port} est déjà pris par un autre programme : arrêtez-le, ` +
        `ou choisissez-en un autre, par exemple PORT=${port + 1}.`,
    );
  }
  if (error.code !== 'EACCES') return error;
  return new OperatorError(
    `Le port ${port} est réservé à l’administrateur de la machine : prenez-en un au-dessus de 1024.`,
  );
}
