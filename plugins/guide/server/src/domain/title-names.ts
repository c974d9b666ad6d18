/** By what people ask for an entry, as far as its title says it. */
export interface TitleNames {
  /** Of the whole entry; the first is the title, without the kind of service before it. */
  readonly names: readonly string[];
  /** Of what it is a part or an aspect of, the subject first: « Chômage : aide à la mobilité ». */
  readonly parts: readonly string[];
}

/** « Revenu de solidarité active (RSA) » bears three names, « Carte grise : coût » its subject. */
export function namesIn(title: string): TitleNames {
  const whole = title.replace(KIND_BEFORE, '').trim();
  // « Passeport, carte d’identité : quelle photo ? » is the name of neither.
  if (whole.includes('?')) return { names: [whole], parts: [] };
  const also = ALSO_CALLED.exec(whole);
  return {
    names: also ? [whole, ...wordsOf(also.slice(1))] : [whole],
    parts: wordsOf(whole.split(BETWEEN_PARTS)),
  };
}

/** « Téléservice : », « Service en ligne et formulaire 10071*14 : » */
const KIND_BEFORE =
  /^(?:Téléservice|Formulaire|Service en ligne|Simulateur|Modèle|Outil de recherche)[^:]*:/;

const ALSO_CALLED = /^([^:,()]+)\(([^()]+)\)$/;

const BETWEEN_PARTS = /[:;,()!]|\s[-–]\s|\.{3}|…/;

const wordsOf = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
