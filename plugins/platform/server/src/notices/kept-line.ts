/** A connection that somebody listens on. */
export interface Line {
  close(): Promise<void>;
}

interface Deps {
  /** Opens a line; it may say in several ways that it was `lost`, or could not be opened. */
  open(lost: () => void): Promise<Line>;
  /** What was said meanwhile was not heard. */
  gap(): void;
  warn(message: string): void;
}

export interface KeptLine {
  /** @throws when the first line cannot be opened */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const REOPEN_AFTER_MS = 1_000;

/** Opens the line again whenever it is lost: one attempt at a time, one a second. */
export function keepLine({ open, gap, warn }: Deps): KeptLine {
  let attempt = 0;
  let line: Line | null = null;
  let stopped = false;

  async function start() {
    const mine = (attempt += 1);
    try {
      const opened = await open(() => lose(mine));
      if (stopped) return await opened.close();
      line = opened;
    } catch (error) {
      lose(mine);
      throw error;
    }
    gap();
  }

  /** An attempt is lost once, however often that is said. */
  function lose(lost: number) {
    if (stopped || lost !== attempt) return;
    attempt += 1;
    line = null;
    gap();
    setTimeout(() => void reopen(), REOPEN_AFTER_MS).unref();
  }

  async function reopen() {
    if (stopped) return;
    await start().catch((error: Error) => warn(error.message));
  }

  return {
    start,
    async stop() {
      stopped = true;
      await line?.close();
    },
  };
}
