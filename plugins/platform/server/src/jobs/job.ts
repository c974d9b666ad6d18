import type { ZodType } from 'zod';
import type { JobDesk } from './job-desk';

/** A unit of work that survives a crash; `run` must be safe to run twice. */
export interface Job<Payload> {
  /** Verb phrase with its plugin in front: `media.make-variants`. */
  readonly name: string;
  readonly payload: ZodType<Payload>;
  /** `site`: runs in the scope of `payload.site`; `platform`: sees everything. */
  readonly scope: 'site' | 'platform';
  /** Retries after the first attempt, with exponential backoff. */
  readonly retries?: number;
  /**
   * How many a worker takes at once, one after the other; 1 by default. With 2 or more it goes on
   * without a pause while there are as many: what comes in bursts has them.
   */
  readonly batch?: number;
  run(payload: Payload): Promise<void>;
}

export interface EnqueueOptions {
  /** Not before this instant. */
  readonly startAfter?: Date;
}

export interface Jobs {
  /** Makes a job known; called in a plugin's `register`, it needs not be awaited. */
  define<Payload extends object>(job: Job<Payload>): Promise<void>;
  /** Queues in the current transaction when there is one: the job exists only if that commits. */
  enqueue<Payload extends object>(
    job: Pick<Job<Payload>, 'name' | 'payload'>,
    payload: Payload,
    options?: EnqueueOptions,
  ): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** When a job was last completed, by any instance. */
  lastCompletion(): Promise<Date | null>;
  /** For the operator. */
  readonly desk: JobDesk;
  counts(): Promise<{ queued: number; active: number; failed: number }>;
}
