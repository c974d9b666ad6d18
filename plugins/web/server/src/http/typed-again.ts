import type { Fields } from '#platform';
import { escapeXml } from '../routes/machine-files';

/** When even the page of the form cannot be drawn: what was typed waits in this one. */
export function typedAgainPage(path: string, fields: Fields): string {
  const kept = Object.entries(fields).map(
    ([name, value]) =>
      `<input type="hidden" name="${escapeXml(name)}" value="${escapeXml(value)}">`,
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Envoi interrompu</title></head><body><main><h1>Votre envoi n’est pas encore parti</h1><p>Le site est momentanément indisponible. Ce que vous avez écrit est gardé dans cette page : laissez-la ouverte et réessayez dans une minute.</p><form method="post" action="${escapeXml(encodeURI(path))}">${kept.join('')}<button type="submit">Réessayer</button></form></main></body></html>`;
}
