import type { Core } from '@strapi/strapi';

class Refused extends Error {}

/**
 * Runs a request's writes as one transaction: an answer of 400 or more, or an error, undoes them
 * all, and so does a crash.
 */
export async function unitOfWork(
  strapi: Core.Strapi,
  answer: { status: number },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await strapi.db.transaction(async () => {
      await work();
      if (answer.status >= 400) throw new Refused();
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
