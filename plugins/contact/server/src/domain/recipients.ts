import { mailAddress } from '#platform';

export interface Recipients {
  readonly addresses: readonly string[];
  /** What is written there and is no address. */
  readonly malformed: readonly string[];
}

/** Reads the recipients of a subject: one a line, as people write them. */
export function readRecipients(text: string | null): Recipients {
  const written = (text ?? '').split(/[\s,;]+/).filter(Boolean);
  const read = written.map((one) => ({ one, address: mailAddress(one) }));
  return {
    addresses: [...new Set(read.flatMap(({ address }) => address ?? []))],
    malformed: read.filter(({ address }) => address === null).map(({ one }) => one),
  };
}
