import type { PublicAnswer, PublicRequest } from './answer';

/** How a content type shows one of its drafts: as the page that its publication would make. */
export interface DraftPage {
  readonly uid: string;
  readonly answer: (request: PublicRequest, documentId: string) => Promise<PublicAnswer>;
}

export interface DraftRegistry {
  add(...pages: DraftPage[]): void;
  find(uid: string): DraftPage | null;
}

export function createDraftRegistry(): DraftRegistry {
  const pages = new Map<string, DraftPage>();
  return {
    add(...added) {
      for (const page of added) pages.set(page.uid, page);
    },
    find: (uid) => pages.get(uid) ?? null,
  };
}
