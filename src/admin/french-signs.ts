import type { StrapiApp } from '@strapi/strapi/admin';
import { typeset } from '../../plugins/platform/shared/typeset';

/** Sets what Strapi, the plugins and we say in French, once all of it has been read. */
export function setFrenchSigns(app: StrapiApp): void {
  const load = app.loadTrads.bind(app);
  app.loadTrads = async (own) => {
    await load(own);
    const translations = app.configurations.translations as Translations;
    app.configurations.translations = { ...translations, fr: withSigns(translations.fr) };
  };
}

interface Translations {
  readonly fr: Readonly<Record<string, string>>;
}

const withSigns = (words: Translations['fr']) =>
  Object.fromEntries(Object.entries(words).map(([word, text]) => [word, typeset(text)]));

/**
 * What the server refuses is said in French, with plain signs: they are set as it is read, in the
 * answer itself and beside each field or line at fault.
 */
export function setFrenchSignsOfRefusals(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await send(input, init);
    return isRefusal(response) ? typesetRefusal(response) : response;
  };
}

const isRefusal = ({ status, headers, url }: Response) =>
  status >= 400 &&
  new URL(url).origin === location.origin &&
  (headers.get('content-type') ?? '').startsWith('application/json');

async function typesetRefusal(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const said = withTypesetMessages(await response.json());
  return new Response(JSON.stringify(said), { status, statusText, headers });
}

/** Sets every `message` of an answer; what people typed themselves is left as it is. */
export function withTypesetMessages(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(withTypesetMessages);
  if (said === null || typeof said !== 'object') return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, value]: [string, unknown]) => [
      name,
      name === 'message' && typeof value === 'string' ? typeset(value) : withTypesetMessages(value),
    ]),
  );
}
