/** An address and what the receiving server said of it. */
export interface Answered {
  readonly address: string;
  readonly answer: string;
}

/** Why a letter did not leave; the administration says it in words. */
export type Trouble =
  | 'unreachable' // no connection, or it broke before the text began to leave
  | 'account' // the outgoing server wants nothing of our account or of our sender
  | 'busy' // the server said « later »
  | 'refused' // the server said « never »
  | 'broken' // the connection broke while the text was leaving
  | 'interrupted'; // the platform stopped while the text was leaving

/** What an attempt taught, address by address. */
export interface Outcome {
  readonly accepted: readonly string[];
  /** Refused for good. */
  readonly refused: readonly Answered[];
  /** Those to whom it is to be sent again. */
  readonly delayed: readonly string[];
  /** Those of whom nobody knows. */
  readonly unknown: readonly string[];
  readonly trouble?: Trouble;
  readonly answer?: string;
}

/** What is known of a conversation with the outgoing server that did not end well. */
export interface BrokenConversation {
  /** Of SMTP: 550, 451… */
  readonly responseCode?: number | undefined;
  /** The command that was answered: `RCPT TO`, `DATA`, `AUTH PLAIN`… */
  readonly command?: string | undefined;
  readonly message: string;
  readonly rejections: readonly Rejection[];
  /** The text of the letter had begun to leave. */
  readonly textBegan: boolean;
}

export interface Rejection {
  readonly address: string;
  readonly responseCode: number | undefined;
  readonly answer: string;
}

const NOTHING = { accepted: [], refused: [], delayed: [], unknown: [] } as const;
const isFinal = (code: number | undefined) => code !== undefined && code >= 500;

/** The server took the letter, for those at least that it did not reject. */
export function outcomeOfTaken(
  accepted: readonly string[],
  rejections: readonly Rejection[],
): Outcome {
  const [first] = rejections;
  return {
    ...sorted(rejections),
    accepted,
    ...(first && { trouble: troubleOf(rejections), answer: first.answer }),
  };
}

/**
 * What a broken conversation means: an answer of the server is to be believed; without one, all
 * hangs on whether the text had begun to leave.
 */
export function outcomeOfBroken(to: readonly string[], broken: BrokenConversation): Outcome {
  const { responseCode, command = '', message: answer, rejections, textBegan } = broken;
  if (rejections.length > 0) return outcomeOfTaken([], rejections);
  const again = (trouble: Trouble) => ({ ...NOTHING, delayed: to, trouble, answer });
  if (responseCode === undefined || command === 'CONN') {
    if (textBegan) return { ...NOTHING, unknown: to, trouble: 'broken', answer };
    return again('unreachable');
  }
  if (!isFinal(responseCode)) return again('busy');
  // A refusal of the account or of the sender is ours to mend, and says nothing of the letter.
  if (command !== 'DATA') return again('account');
  const refused = to.map((address) => ({ address, answer }));
  return { ...NOTHING, refused, trouble: 'refused', answer };
}

function sorted(rejections: readonly Rejection[]): Outcome {
  return {
    ...NOTHING,
    refused: rejections.filter(({ responseCode }) => isFinal(responseCode)).map(toAnswered),
    delayed: rejections
      .filter(({ responseCode }) => !isFinal(responseCode))
      .map(({ address }) => address),
  };
}

const toAnswered = ({ address, answer }: Rejection): Answered => ({ address, answer });

const troubleOf = (rejections: readonly Rejection[]): Trouble =>
  rejections.some(({ responseCode }) => !isFinal(responseCode)) ? 'busy' : 'refused';
