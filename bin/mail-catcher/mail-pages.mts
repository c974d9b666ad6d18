import type { CaughtMail } from './caught-mail.mts';

const REFRESH_SECONDS = 5;

/** Every mail caught, newest first. */
export function listPage(mails: readonly CaughtMail[]): string {
  const lines = mails.toReversed().map(line).join('');
  const title = mails.length > 0 ? `Courriels interceptés (${mails.length})` : 'Aucun courriel';
  return page(
    title,
    `<h1>${title}</h1>
    <p>Rien ne quitte cette machine : ce que la démonstration envoie s’affiche ici, jusqu’à son arrêt.</p>
    ${
      mails.length === 0
        ? ''
        : `<table><thead><tr><th scope="col">Reçu</th><th scope="col">De</th><th scope="col">À</th>
           <th scope="col">Objet</th></tr></thead><tbody>${lines}</tbody></table>`
    }`,
    `<meta http-equiv="refresh" content="${REFRESH_SECONDS}">`,
  );
}

const line = ({ id, at, author, to, subject }: CaughtMail) =>
  `<tr><td><time datetime="${at.toISOString()}">${hour(at)}</time></td><td>${escape(author)}</td>
   <td>${escape(to.join(', '))}</td><td><a href="/mails/${id}">${escape(subject || '(sans objet)')}</a></td></tr>`;

/** One mail: its text, the page that it holds if any, and all that was received. */
export function mailPage(mail: CaughtMail): string {
  const { id, at, subject, author, to, replyTo, text, html, attachments, source } = mail;
  const facts = [
    ['De', author],
    ['À', to.join(', ')],
    ['Répondre à', replyTo],
    ['Reçu', day(at)],
    ['Pièces jointes', attachments.join(', ')],
  ].filter(([, value]) => value);
  return page(
    subject || '(sans objet)',
    `<p><a href="/">Tous les courriels</a></p>
    <h1>${escape(subject || '(sans objet)')}</h1>
    <dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escape(String(value))}</dd>`).join('')}</dl>
    <pre class="letter">${linked(text)}</pre>
    ${html === null ? '' : `<h2>Version mise en page</h2><iframe sandbox title="Version mise en page" src="/mails/${id}/html"></iframe>`}
    <details><summary>Message d’origine</summary><pre>${escape(source)}</pre></details>`,
  );
}

export const missingPage = (): string =>
  page(
    'Courriel introuvable',
    `<h1>Courriel introuvable</h1><p>Il a été effacé à l’arrêt de la démonstration.
     <a href="/">Tous les courriels</a></p>`,
  );

const page = (title: string, body: string, head = '') => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${escape(title)} — Parvis</title>
<meta name="viewport" content="width=device-width">${head}<style>${STYLE}</style></head>
<body><main>${body}</main></body></html>`;

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 } main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { width: 100%; border-collapse: collapse; margin-top: 1.5rem }
th, td { text-align: left; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid #8884; vertical-align: top }
td { overflow-wrap: break-word } td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem } dt { opacity: .75 } dd { margin: 0; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere } .letter { font: inherit; padding: 1.25rem; border: 1px solid #8886; border-radius: .5rem }
iframe { width: 100%; height: 60vh; border: 1px solid #8886; border-radius: .5rem; background: #fff }
details { margin-top: 2rem } details pre { font-size: .85rem }
@media (max-width: 44rem) {
  thead { display: none }
  tr { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; padding: .75rem 0; border-bottom: 1px solid #8884 }
  td { padding: .1rem 0; border: 0; min-width: 0 } td + td { overflow-wrap: anywhere }
  td:nth-child(n + 3) { grid-column: 1 / -1 } td:nth-child(3)::before { content: 'À ' }
  dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem }
}`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replaceAll(/[&<>"]/g, (found) => ENTITIES[found] ?? '');

/** Addresses of the text can be followed; all else is shown as it was written. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) =>
      index % 2 === 0
        ? escape(part)
        : `<a href="${escape(part)}" rel="noreferrer">${escape(part)}</a>`,
    )
    .join('');

const inParis = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', ...options });

const hour = (at: Date) => inParis({ timeStyle: 'medium' }).format(at);
const day = (at: Date) => inParis({ dateStyle: 'full', timeStyle: 'short' }).format(at);
