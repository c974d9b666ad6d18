import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Question, Reply } from './platform-process.mts';

/** Tells the bench the port, then what it asks for, until it says stop. */
export function answerQuestions(strapi: Core.Strapi, statements: () => number): void {
  const reply = (answer: Reply) => process.send?.(answer);
  const answers: Record<Question, () => unknown> = {
    statements: () => reply(statements()),
    memory: () => reply(process.memoryUsage.rss()),
    stop: () => strapi.destroy().finally(() => process.exit()),
  };
  process.on('message', (question: Question) => void answers[question]());
  process.once('disconnect', () => process.exit());
  reply((strapi.server.httpServer.address() as AddressInfo).port);
}
