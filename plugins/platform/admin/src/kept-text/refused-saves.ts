import { useSyncExternalStore } from 'react';

type Values = Readonly<Record<string, unknown>>;

/** Strapi takes back what it showed ahead of the answer within a moment of the refusal. */
const TAKEN_BACK_WITHIN_MS = 3_000;

const openForms = new Map<string, () => Values>();
const refused = new Map<string, Values>();
const listeners = new Set<() => void>();

/** Says what the form of an entry holds, as long as it is open. */
export function watchForm(entry: string, valuesOf: () => Values): () => void {
  openForms.set(entry, valuesOf);
  return () => {
    if (openForms.get(entry) === valuesOf) openForms.delete(entry);
  };
}

/** What the form holds as it is sent, relations too. */
export const typedIn = (entry: string): Values | undefined => openForms.get(entry)?.();

export function tellRefused(entry: string, typed: Values | undefined): void {
  if (!typed) return;
  refused.set(entry, typed);
  tell();
  setTimeout(() => {
    if (refused.get(entry) === typed) forgetRefused(entry);
  }, TAKEN_BACK_WITHIN_MS);
}

/** What was typed is saved, or was put back. */
export function forgetRefused(entry: string): void {
  if (refused.delete(entry)) tell();
}

/** Another person may sit down in front of this window. */
export function forgetEveryRefusal(): void {
  refused.clear();
  tell();
}

const tell = () => listeners.forEach((listen) => listen());

function subscribe(listen: () => void) {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What a form held when its saving was refused, just now. */
export const useRefused = (entry: string): Values | undefined =>
  useSyncExternalStore(subscribe, () => refused.get(entry));
