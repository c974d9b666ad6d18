import type { Core } from '@strapi/strapi';
import { converse } from './conversation';
import type { Message } from './message';
import { outcomeOfBroken, outcomeOfTaken, type Outcome, type Rejection } from './outcome';

/** Carries a message to the outgoing server, and says what became of it. Never throws. */
export interface Post {
  deliver(message: Message): Promise<Outcome>;
}

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
  readonly recipient?: string;
  readonly rejectedErrors?: readonly SmtpError[];
}

interface Taken {
  readonly accepted: readonly string[];
  readonly rejectedErrors?: readonly SmtpError[];
}

interface Provider {
  send(message: Message): Promise<Taken>;
}

/** Through the mail provider of Strapi, whose options are `smtpOptions`. */
export const smtpPost = (strapi: Core.Strapi): Post => ({
  deliver: (message) =>
    converse(async (heard) => {
      const { provider } = strapi.plugin('email') as unknown as { provider: Provider };
      try {
        const { accepted, rejectedErrors } = await provider.send(message);
        return outcomeOfTaken(accepted, rejectionsOf(rejectedErrors));
      } catch (error) {
        const { responseCode, command, message: said, rejectedErrors } = error as SmtpError;
        return outcomeOfBroken(message.envelope.to, {
          responseCode,
          command,
          message: said,
          rejections: rejectionsOf(rejectedErrors),
          textBegan: heard.textBegan,
        });
      }
    }),
});

const rejectionsOf = (errors: readonly SmtpError[] = []): Rejection[] =>
  errors.map(({ recipient, responseCode, response, message }) => ({
    address: recipient ?? '',
    responseCode,
    answer: response ?? message,
  }));
