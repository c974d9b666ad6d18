import type { VNode } from 'preact';
import type { Reader } from '#platform';
import type { ModuleName, SiteIdentity } from '#sites';
import type { Framed, Link, PageFrame } from '../views/types';
import type { FormState } from './form';

/** A visitor's request, once its host led to a site. */
export interface PublicRequest {
  readonly site: SiteIdentity;
  /** Decoded, without trailing slash: `/actualites/fete`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** The parameters that the route declares; of others, no answer may depend. */
  readonly query: URLSearchParams;
  /** Names the answer in the page cache. */
  readonly key: string;
  readonly now: Date;
  /** `https://cahors.example` */
  readonly origin: string;
  /** The site is not launched, or unpublished content is looked at by right. */
  readonly previewing: boolean;
  /** Reads in the site's scope; ask together for what can travel together. */
  readonly reader: Reader;
  /** What plugins read once for the several parts of one answer. */
  readonly memo: Map<string, unknown>;
  /** The form of this page, when it was sent and is shown again. */
  readonly form?: FormState;
}

/**
 * Whether the page cache keeps an answer: not what is made for one visitor, such as a page with a
 * form; `if-room` what is so numerous that it may only fill a small part of the memory.
 */
export type Keeping = boolean | 'if-room';

/** What a public route answers. `staleAt`: the instant at which the answer becomes false. */
export type PublicAnswer =
  | {
      readonly kind: 'page';
      readonly page: PageFrame;
      readonly view: (framed: Framed) => VNode;
      readonly status?: number;
      readonly staleAt?: Date | null;
      readonly keep?: Keeping;
    }
  | {
      readonly kind: 'file';
      readonly type: string;
      readonly status?: 200 | 400 | 404;
      /** Pages of other sites may read it. */
      readonly open?: boolean;
      readonly body: string | Buffer;
      readonly staleAt?: Date | null;
      readonly keep?: Keeping;
      /** The address holds a hash of the body: keep it for a year. */
      readonly immutable?: boolean;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }
  | { readonly kind: 'not-found' }
  | {
      readonly kind: 'gone';
      /** Where the visitor may find the like. */
      readonly instead?: readonly Link[];
    };

export interface PublicRoute {
  /** Answers only on the sites that have this module. */
  readonly module?: ModuleName;
  /** `/actualites`, `/actualites/:slug` */
  readonly path: string;
  /** Query parameters that change the answer; it is given no other. */
  readonly query?: readonly string[];
  readonly answer: (request: PublicRequest) => Promise<PublicAnswer> | PublicAnswer;
}
