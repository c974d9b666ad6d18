import { AsyncLocalStorage } from 'node:async_hooks';

/** What is heard of one conversation with the outgoing server while it lasts. */
interface Conversation {
  textBegan: boolean;
}

const current = new AsyncLocalStorage<Conversation>();

/** Runs the sending of one message, and listens to what it says to the server. */
export function converse<T>(send: (heard: Readonly<Conversation>) => Promise<T>): Promise<T> {
  const heard: Conversation = { textBegan: false };
  return current.run(heard, () => send(heard));
}

/**
 * When a connection breaks, the provider does not say where the conversation was; its transaction
 * log does. What the server hears belongs to the conversation whose sending opened the socket.
 */
function hear(entry: { readonly tnx?: string }, message: string) {
  const conversation = current.getStore();
  if (conversation && entry.tnx === 'client' && message === 'DATA') conversation.textBegan = true;
}

const silent = () => {};

/** The logger that nodemailer is given. */
export const watchCommands = {
  trace: silent,
  debug: hear,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};
