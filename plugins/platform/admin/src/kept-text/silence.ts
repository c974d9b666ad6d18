import { en } from '../translations/en';
import { fr } from '../translations/fr';

type Send = typeof window.fetch;

/** What a proxy answers in the place of a server that does not. */
const FROM_PROXY = new Set([502, 503, 504]);

/** What each address of an entry answered last, as long as its form is open. */
const answers = new Map<string, Map<string, string>>();
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
  const before = unanswered.has(entry) ? answers.get(entry)?.get(request.url) : undefined;
  const response = await (before === undefined ? send(request) : sendOrNull(send, request));
  if (response === null) return new Response(before, { headers: JSON_TYPE });
  if (response.ok) {
    unanswered.delete(entry);
    keepAnswer(entry, request.url, await response.clone().text());
  }
  return response;
}

function keepAnswer(entry: string, url: string, text: string) {
  answers.set(entry, (answers.get(entry) ?? new Map<string, string>()).set(url, text));
}

/** Its form is closed. */
export function forgetAnswers(entry: string): void {
  answers.delete(entry);
  unanswered.delete(entry);
}

/** Nobody else is answered from what one person read. */
export function forgetEveryAnswer(): void {
  answers.clear();
  unanswered.clear();
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Null where nobody answers. Who no longer waits is told so: that is no silence. */
async function sendOrNull(send: Send, request: Request): Promise<Response | null> {
  try {
    const response = await send(request);
    return isFromProxy(response) ? null : response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    return null;
  }
}

/** Answers of ours are JSON, and say what is wrong. */
const isFromProxy = ({ status, headers }: Response): boolean =>
  FROM_PROXY.has(status) && !headers.get('Content-Type')?.includes('json');
