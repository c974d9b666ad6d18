import type { ParsedLetter } from './letter';
import type { Progress } from './mail-after';

/** Which attempt is meant: a job that comes too late, or twice, finds that its turn is over. */
export interface Turn {
  readonly documentId: string;
  /** One more each time that a person sends it again. */
  readonly round: number;
  /** Attempts made in this round before this one. */
  readonly attempts: number;
}

/** A letter in the outbox, and how far it got. */
export interface Mail extends Progress, Turn {
  /** Key of the site that writes; 0 for the platform itself. */
  readonly site: number;
  readonly subject: string;
  /** Null once destroyed. */
  readonly text: string | null;
  readonly html: string | null;
  readonly replyTo: string | null;
  readonly origin: ParsedLetter['origin'];
  readonly purpose: string;
  readonly confidential: boolean;
  readonly queuedAt: Date;
  readonly lastAttemptAt: Date | null;
}
