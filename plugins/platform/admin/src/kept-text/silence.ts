import { en } from '../translations/en';
import { fr } from '../translations/fr';

type Send = typeof window.fetch;

/** What a proxy answers in the place of a server that does not. */
const FROM_PROXY = new Set([502, 503, 504]);

/** What each address of an entry answered last. */
const answers = new Map<string, string>();
/** Entries whose last saving nobody answered. */
const unanswered = new Set<string>();

/** The server’s answer to a saving; in its silence, one that says so instead of the browser’s own error. */
export async function answerOf(send: Send, request: Request, entry?: string): Promise<Response> {
  const response = await sendOrNull(send, request);
  if (response) return response;
  if (entry !== undefined) unanswered.add(entry);
  const message = (document.documentElement.lang === 'en' ? en : fr)['kept.silence'];
  const error = { status: 503, name: 'NoAnswer', message, details: {} };
  return Response.json({ data: null, error }, { status: 503 });
}

/**
 * Strapi reads an entry again after each saving, and replaces the form by an error page when that
 * fails: where the saving was not answered either, what was read before is answered again.
 */
export async function readAsBefore(send: Send, request: Request, entry: string): Promise<Response> {
  const before = unanswered.has(entry) ? answers.get(request.url) : undefined;
  const response = await (before === undefined ? send(request) : sendOrNull(send, request));
  if (response === null) return new Response(before, { headers: JSON_TYPE });
  if (response.ok) {
    unanswered.delete(entry);
    answers.set(request.url, await response.clone().text());
  }
  return response;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Null where nobody answers. */
async function sendOrNull(send: Send, request: Request): Promise<Response | null> {
  const response = await send(request).catch(() => null);
  return response && !isFromProxy(response) ? response : null;
}

/** Answers of ours are JSON, and say what is wrong. */
const isFromProxy = ({ status, headers }: Response): boolean =>
  FROM_PROXY.has(status) && !headers.get('Content-Type')?.includes('json');
