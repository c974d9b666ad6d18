/** Pages that belong to no site and reveal none. */
const page = (title: string, text: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;

/** Said of a site that is not open yet, and nothing more: not even whose it is. */
export const IN_PREPARATION = page(
  'Site en préparation',
  'Ce site n’est pas encore ouvert au public. Revenez bientôt.',
);

export const PLAIN_PAGES = {
  400: page('Adresse mal formée', 'Vérifiez l’adresse, puis recommencez.'),
  403: page(
    'Envoi refusé',
    'Ce formulaire n’a pas été envoyé depuis ce site. Ouvrez la page du formulaire, puis recommencez.',
  ),
  404: page('Page introuvable', 'Aucun site ne répond à cette adresse.'),
  405: page('Action impossible', 'Cette adresse ne se prête pas à cette action.'),
  408: page('Envoi interrompu', 'Revenez en arrière, puis recommencez.'),
  413: page(
    'Envoi trop volumineux',
    'Revenez en arrière, raccourcissez votre texte, puis recommencez.',
  ),
  414: page('Adresse trop longue', 'Raccourcissez l’adresse, puis recommencez.'),
  503: page('Site momentanément indisponible', 'Réessayez dans une minute.'),
  500: page('Incident', 'Le site est momentanément indisponible. Réessayez dans un instant.'),
} as const;
