import { useSyncExternalStore } from 'react';
import { AS_OF_HEADER } from '../../../shared/as-of';
import { whenGone } from '../session/who-is-here';
import { changesIn } from './changes';
import { inTurn } from './in-turn';
import { forgetEveryRefusal, forgetRefused, tellRefused, typedIn } from './refused-saves';
import { answerOf, forgetEveryAnswer, readAsBefore } from './silence';
import { beginReading, forgetVersions, learnSaving, versionOf } from './versions';

type Values = Readonly<Record<string, unknown>>;
type Send = typeof window.fetch;

/** An entry in the content manager, its publication too. */
const ENTRY = /^\/content-manager\/collection-types\/([^/]+)\/([^/]+)(?:\/actions\/publish)?$/;

/** Where entries of a type are created. */
const CREATIONS = /^\/content-manager\/collection-types\/[^/]+$/;

/** Somebody else saved first: what they wrote is shown, and what was typed stands beside it. */
const OVERTAKEN = 409;

/** No answer yet: Strapi renews the session and sends the same again, or signs out. */
const SESSION_OVER = 401;

const lastRead = new Map<string, Values>();
const kept = new Map<string, Values>();
const listeners = new Set<() => void>();

/**
 * The content manager reads an entry again when its saving was refused, and shows what it read in
 * the place of what was typed. Where somebody else saved first, what the person had changed is kept
 * here, to be taken up again; otherwise it goes back into the form.
 */
export function keepRefusedText(): void {
  whenGone(forgetEverything);
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const entry = entryOf(request);
    if (isCreation(request)) return answerOf(send, request);
    if (entry === null) return send(request);
    return isSave(request)
      ? inTurn(entry, () => sendSave(send, entry, request))
      : read(send, entry, request);
  };
}

/** After a saving that nobody answered, the form goes on showing what it had read. */
async function read(send: Send, entry: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return send(request);
  const learnRead = beginReading(entry);
  const response = await readAsBefore(send, request, entry);
  if (response.ok && readsDraft(request)) {
    const { data } = (await response.clone().json()) as { data: Values };
    if (learnRead(data['updatedAt'])) lastRead.set(entry, data);
  }
  return response;
}

async function sendSave(send: Send, entry: string, request: Request): Promise<Response> {
  const asOf = versionOf(entry);
  if (asOf !== undefined) request.headers.set(AS_OF_HEADER, asOf);
  const asked = request.clone();
  const typed = typedIn(entry);
  const response = await answerOf(send, request, entry);
  if (response.ok) learnSaved(entry, response);
  else if (response.status === OVERTAKEN) await keep(entry, asked);
  else if (response.status !== SESSION_OVER) tellRefused(entry, typed);
  return response;
}

function entryOf({ url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const [, uid, documentId] = ENTRY.exec(pathname) ?? [];
  return origin === location.origin && uid && documentId ? keyOf(uid, documentId) : null;
}

function isCreation({ url, method }: Request): boolean {
  const { origin, pathname } = new URL(url);
  return method === 'POST' && origin === location.origin && CREATIONS.test(pathname);
}

export const keyOf = (uid: string, documentId: string) => `${uid} ${documentId}`;

const isSave = ({ method }: Request) => method === 'PUT' || method === 'POST';

/** The form is filled in with the draft; what is online is only looked at. */
const readsDraft = ({ url }: Request) => new URL(url).searchParams.get('status') !== 'published';

function learnSaved(entry: string, { headers }: Response) {
  learnSaving(entry, headers.get(AS_OF_HEADER));
  forgetRefused(entry);
  if (kept.delete(entry)) tell();
}

async function keep(entry: string, asked: Request) {
  kept.set(entry, changesIn((await asked.json()) as Values, lastRead.get(entry) ?? {}));
  tell();
}

/** Whoever comes after in this page finds nothing of what was typed before. */
function forgetEverything() {
  lastRead.clear();
  kept.clear();
  forgetVersions();
  forgetEveryAnswer();
  forgetEveryRefusal();
  tell();
}

const tell = () => listeners.forEach((listen) => listen());

function subscribe(listen: () => void) {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What the person had changed in this entry when its saving was refused, by field. */
export const useKeptText = (uid: string, documentId: string): Values | undefined =>
  useSyncExternalStore(subscribe, () => kept.get(keyOf(uid, documentId)));

export function forgetKeptText(uid: string, documentId: string): void {
  kept.delete(keyOf(uid, documentId));
  tell();
}
