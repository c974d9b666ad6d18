/** What Strapi 5.54 answers to a person of the administration, word for word. */
const SENTENCES: Readonly<Record<string, string>> = {
  'Invalid credentials': 'L’adresse de courriel ou le mot de passe est incorrect.',
  'Missing credentials': 'Indiquez votre adresse de courriel et votre mot de passe.',
  'Missing or invalid credentials': 'Votre session est terminée : connectez-vous à nouveau.',
  'Authentication required': 'Connectez-vous d’abord.',
  Unauthorized: 'Votre session est terminée : connectez-vous à nouveau.',
  'Too many requests, please try again later.':
    'Trop d’essais en peu de temps : attendez quelques minutes, puis recommencez.',
  Forbidden: 'Vos habilitations ne permettent pas de faire cela.',
  'Forbidden access': 'Vos habilitations ne permettent pas de faire cela.',
  'Policy Failed': 'Vos habilitations ne permettent pas de faire cela.',
  'Not Found': 'Ce que vous demandez n’existe pas, ou plus.',
  'Entity not found': 'Cet élément n’existe plus.',
  'Document not found': 'Ce contenu n’existe plus.',
  'Document not found or already published.': 'Ce contenu n’existe plus, ou il est déjà publié.',
  'User does not exist': 'Ce compte n’existe plus.',
  'User not found': 'Ce compte n’existe plus.',
  'Session not found': 'Cet appareil n’est plus connecté.',
  'role.notFound': 'Ce rôle n’existe plus.',
  'file.notFound': 'Ce fichier n’existe plus.',
  'folder not found': 'Ce dossier n’existe plus.',
  'Bad Request': 'Cette demande est mal formée.',
  ValidationError: 'Une valeur n’est pas acceptée : corrigez-la, puis recommencez.',
  'Internal Server Error':
    'La plateforme a rencontré une erreur. Recommencez dans un instant ; si elle revient, prévenez le centre.',
  'Method Not Allowed': 'Cette demande n’est pas possible ici.',
  'Entity too large': 'Ce qui est envoyé est trop lourd.',
  'Email already taken': 'Un compte porte déjà cette adresse de courriel.',
  'A user with this email address already exists':
    'Un compte porte déjà cette adresse de courriel.',
  'Name already taken': 'Ce nom est déjà pris : choisissez-en un autre.',
  'You cannot delete your own user': 'Vous ne pouvez pas supprimer votre propre compte.',
  'You must have at least one user with super admin role.':
    'La plateforme doit garder au moins un administrateur.',
  'Some roles are still assigned to some users': 'Un de ces rôles est encore donné à une personne.',
  'Invalid registration info': 'Ce lien d’inscription n’est plus valable : demandez-en un autre.',
  'Invalid password. Expected a minimum of 8 characters with at least one number and one uppercase letter':
    'Le mot de passe doit compter au moins 8 caractères, dont un chiffre et une majuscule.',
  'This attribute must be unique': 'Cette valeur est déjà prise : choisissez-en une autre.',
  'Files are empty': 'Aucun fichier n’a été reçu : choisissez-le à nouveau.',
};

/** What it makes up from the names of fields, which nobody knows by their code. */
const FORMS: readonly (readonly [form: RegExp, sentence: string])[] = [
  [/^\d+ errors? occurred$/, 'Plusieurs champs sont à corriger.'],
  [
    / (must be defined\.?|is a required field|is required|cannot be empty)$/,
    'Ce champ est à remplir.',
  ],
  [/ must be at least (\d+) characters?$/, 'Il faut au moins $1 caractères.'],
  [/ must be at most (\d+) characters?$/, 'Il faut au plus $1 caractères.'],
  [/ must be greater than or equal to (\S+)$/, 'La valeur la plus petite est $1.'],
  [/ must be less than or equal to (\S+)$/, 'La valeur la plus grande est $1.'],
  [/ must be a valid email$/, 'Cette adresse de courriel n’est pas valable.'],
  [/ must contain at least one lowercase character$/, 'Il faut au moins une minuscule.'],
  [/ must contain at least one uppercase character$/, 'Il faut au moins une majuscule.'],
  [/ must contain at least one number$/, 'Il faut au moins un chiffre.'],
  [/ must be less than 73 bytes$/, 'Le mot de passe est trop long.'],
  [/ must match the following: /, 'Cette valeur n’a pas la forme attendue.'],
  [/ must be a `\w+` type, /, 'Cette valeur n’est pas du genre attendu.'],
  [/ must be one of the following values: /, 'Cette valeur n’est pas proposée.'],
  [/ associated with this entity do not exist$/, 'Un contenu lié n’existe plus : retirez-le.'],
  [/^Invalid (key|parameter|params|sort|locale|value)\b/, 'Cette demande est mal formée.'],
];

/** The sentence in French, or as it is when Strapi does not say it. */
export function inFrench(said: string): string {
  const known = SENTENCES[said];
  if (known !== undefined) return known;
  const made = FORMS.find(([form]) => form.test(said));
  if (!made) return said;
  const [form, sentence] = made;
  return sentence.replace('$1', form.exec(said)?.[1] ?? '');
}
