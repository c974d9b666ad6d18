/**
 * Makes a visitor's browser work a moment for each form that it sends, while they write: nothing to
 * click, nothing to read. Without a proof the server asks to confirm instead.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-challenge]')) {
  workWhileWriting(form);
}
document.querySelector<HTMLElement>('[data-focus]')?.focus();

const PATIENCE_MS = 20_000;

function workWhileWriting(form: HTMLFormElement): void {
  let work: Promise<void> | null = null;
  let sending = false;
  const begin = () => (work ??= prove(form));

  form.addEventListener('input', begin, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    say(form, 'Envoi en cours…');
    void Promise.race([begin(), patience()]).then(() =>
      HTMLFormElement.prototype.submit.call(form),
    );
  });
  // Back from the next page: what was proven is spent.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    work = null;
    sending = false;
    say(form, '');
    proofOf(form).value = '';
    form.addEventListener('input', begin, { once: true });
  });
}

const patience = () => new Promise<void>((done) => setTimeout(done, PATIENCE_MS));

const proofOf = (form: HTMLFormElement) =>
  form.querySelector('input[name="_preuve"]') as HTMLInputElement;

function say(form: HTMLFormElement, words: string) {
  const button = form.querySelector('button[type="submit"]');
  if (words) button?.setAttribute('aria-busy', 'true');
  else button?.removeAttribute('aria-busy');
  const status = form.querySelector('[data-busy]');
  if (status) status.textContent = words;
}

/** Leaves the form without a proof when something fails: it can be sent all the same. */
async function prove(form: HTMLFormElement): Promise<void> {
  try {
    const { challenge: address = '', worker = '' } = form.dataset;
    const challenge: unknown = await (await fetch(address)).json();
    const solution = await solve(worker, challenge);
    if (solution) proofOf(form).value = btoa(JSON.stringify({ challenge, solution }));
  } catch {
    proofOf(form).value = '';
  }
}

function solve(address: string, challenge: unknown): Promise<unknown> {
  const worker = new Worker(address, { type: 'module' });
  return new Promise<unknown>((done, failed) => {
    worker.addEventListener('error', () => failed(new Error('worker')));
    worker.addEventListener('message', ({ data }: MessageEvent<{ error?: unknown } | null>) =>
      data?.error ? failed(new Error('work')) : done(data),
    );
    worker.postMessage({ type: 'work', challenge });
  }).finally(() => worker.terminate());
}
