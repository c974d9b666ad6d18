import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { excerpt, web } from '#web';
import { NOTE, SERVICE } from './content-types/uids';
import { checkAdditions } from './writing/check-additions';
import { guardReach } from './writing/guard-reach';
import { rememberReading } from './writing/remember-reading';

const LABEL = 60;

/** What holds of additions, whichever way they are written. */
export function watchAdditions(strapi: Core.Strapi): void {
  guardReach(strapi, [NOTE, SERVICE]);
  rememberReading(strapi);
  web(strapi).cleanRichText(NOTE, ['body']);
  checkAdditions(strapi);
  const { titles } = platform(strapi);
  titles.provide(NOTE, ({ entry, title, body }) =>
    named(entry, textOf(title) || excerpt(textOf(body), LABEL)),
  );
  titles.provide(SERVICE, ({ service, label }) =>
    named(service, textOf(label) || 'service masqué'),
  );
}

/** « F1234, Permanence le samedi » */
const named = (id: unknown, words: string) => Promise.resolve(`${textOf(id)}, ${words}`);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
