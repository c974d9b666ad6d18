import type { Core } from '@strapi/strapi';
import { readTypedTime } from '../../../shared/typed-time';

const TIMES = ['opens', 'closes'];

/** Opening hours are kept as `09:30`, however they were typed; the rules judge what is no time. */
export function readTypedHours(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid === 'plugin::sites.opening-slot') readIn(context.params as Params);
    return next();
  });
}

interface Params {
  readonly data?: Record<string, unknown>;
}

function readIn({ data }: Params) {
  for (const time of TIMES) {
    const typed = data?.[time];
    if (data && typeof typed === 'string') data[time] = readTypedTime(typed) ?? typed;
  }
}
