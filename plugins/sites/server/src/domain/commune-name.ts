/**
 * What stands before the name of a commune, as « de » and « à » see it: nothing, with a consonant
 * or a vowel to begin with (or a silent h), or an article, which the name includes.
 */
export type NameLinking = 'consonant' | 'vowel' | 'le' | 'la' | 'les' | 'l';

export type NamedPlace = { readonly name: string; readonly linking?: NameLinking };

/** « de Cahors », « d’Autoire », « du Vigan », « des Arques », « de La Rochelle ». */
export function ofCommune(place: NamedPlace): string {
  const name = displayName(place.name);
  switch (place.linking ?? linkingOf(place.name)) {
    case 'le':
      return `du ${withoutArticle(name)}`;
    case 'les':
      return `des ${withoutArticle(name)}`;
    case 'vowel':
      return `d’${name}`;
    default:
      return `de ${name}`;
  }
}

/** « à Cahors », « au Vigan », « aux Arques », « à L’Hospitalet ». */
export function inCommune(place: NamedPlace): string {
  const name = displayName(place.name);
  switch (place.linking ?? linkingOf(place.name)) {
    case 'le':
      return `au ${withoutArticle(name)}`;
    case 'les':
      return `aux ${withoutArticle(name)}`;
    default:
      return `à ${name}`;
  }
}

/** « Mairie de Cahors », « Mairie du Vigan ». */
export function townHallOf(place: NamedPlace): string {
  return `Mairie ${ofCommune(place)}`;
}

/** « Commune de Cahors », the legal body. */
export function communeOf(place: NamedPlace): string {
  return `Commune ${ofCommune(place)}`;
}

/** The name with the apostrophe of French typography. */
export function displayName(name: string): string {
  return name.replaceAll("'", '’');
}

/**
 * Read from the name alone, for want of official data: no rule says whether an h is silent, so
 * an h is taken for a vowel, as it is in three communes out of five.
 */
export function linkingOf(name: string): NameLinking {
  const article = /^(Le|La|Les|L)[ '’]/.exec(name)?.[1];
  if (article) return article.toLowerCase() as NameLinking;
  const initial = name.normalize('NFD').charAt(0).toLowerCase();
  return 'aeiouyhœæ'.includes(initial) ? 'vowel' : 'consonant';
}

function withoutArticle(name: string): string {
  return name.replace(/^Les? /, '');
}
