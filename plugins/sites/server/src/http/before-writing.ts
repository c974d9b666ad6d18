import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Work that a request needs done before its transaction begins, in the scope of its person. */
export type Preparation = (ctx: Context) => Promise<void>;

/** What is long and writes nothing in the database: meanwhile no connection is held. */
export interface BeforeWriting {
  add(preparation: Preparation): void;
  run: Preparation;
}

export function createBeforeWriting(): BeforeWriting {
  const preparations: Preparation[] = [];
  return {
    add: (preparation) => void preparations.push(preparation),
    async run(ctx) {
      for (const prepare of preparations) await prepare(ctx);
    },
  };
}
