import type { Client, Method } from '../../cast';

/** One thing that somebody tries. */
export interface Attempt {
  readonly method: Method;
  readonly path: string;
  readonly body?: object;
  /** A file sent along, as a browser's form does. */
  readonly file?: { readonly name: string; readonly content: Buffer };
}

export interface Witness {
  /** Makes each attempt in turn and keeps what it gave away. */
  watch(client: Client, attempts: readonly Attempt[]): Promise<void>;
  /** Answers since the last call that hold a secret or are an accident, one line each. */
  takeFindings(): string[];
  readonly requests: number;
  /** Number of answers by status. */
  readonly statuses: Readonly<Record<number, number>>;
}

interface Judgement {
  /** What no answer may hold, unless the attempt itself said it. */
  readonly secrets: readonly string[];
  /** Answers that give nothing away although they look so, as `status visitor: method path`. */
  readonly harmless?: readonly RegExp[];
}

export function createWitness({ secrets, harmless = [] }: Judgement): Witness {
  const findings = new Set<string>();
  const statuses: Record<number, number> = {};
  let requests = 0;

  async function attempt(client: Client, tried: Attempt) {
    const { status, said } = await send(client, tried);
    requests += 1;
    statuses[status] = (statuses[status] ?? 0) + 1;
    const asked = decodeURIComponent(tried.path) + JSON.stringify(tried.body ?? '');
    const told = secrets.find((secret) => said.includes(secret) && !asked.includes(secret));
    if (
      harmless.some((known) =>
        known.test(`${status} ${client.name}: ${tried.method} ${tried.path}`),
      )
    )
      return;
    const line = `${client.name}: ${tried.method} ${tried.path} ${JSON.stringify(tried.body ?? '')}`;
    if (told) findings.add(`told ${told} (${status}) to ${line}`);
    if (status >= 500) findings.add(`${status} to ${line}`);
  }

  return {
    async watch(client, attempts) {
      for (const tried of attempts) await attempt(client, tried);
    },
    takeFindings() {
      const taken = [...findings];
      findings.clear();
      return taken;
    },
    get requests() {
      return requests;
    },
    statuses,
  };
}

async function send(client: Client, { method, path, body, file }: Attempt) {
  const sent = client.send(method, path, file ? undefined : body).redirects(0);
  if (file) {
    for (const [name, value] of Object.entries(body ?? {})) {
      void sent.field(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    void sent.attach('files', file.content, file.name);
  }
  const { status, text, body: parsed, headers } = await sent;
  return { status, said: `${text ?? ''}${JSON.stringify(parsed)}${JSON.stringify(headers)}` };
}
