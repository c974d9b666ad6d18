/**
 * Words that make up the passwords tried first in France: keyboards, greetings, first names, what
 * an account is for. A password made of nothing else, whatever digits and signs go with them, is
 * found in a few attempts.
 */
const WORDS = `
  abcdef admin administrateur administration amour ange anniversaire azerty azertyuiop
  azertyuiopqsdfghjklm bienvenue bonjour cahors camille changeme changezmoi chat chouchou chocolat
  chien coucou default doudou dragon essai football france gendarme guest hello iloveyou internet
  jetaime julien letmein login loulou mairie maire maison marseille master mdp minou moi mon
  monkey mot motdepasse mypassword nicolas ordinateur parvis pass passe passw password princesse
  provisoire qsdfghjklm qwerty qwertyuiop qwertz root secret secretaire secretariat soleil strapi
  superman temporaire test thomas toto user utilisateur village welcome wxcvbn azer qsdf commune
  site web de du la le les the my et super lot
`
  .trim()
  .split(/\s+/);

const ONLY_WORDS = new RegExp(`^(?:${WORDS.join('|')})*$`);

/** Signs and digits that stand for letters. */
const STANDS_FOR: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '€': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Whether a password is nothing but words tried first, digits and signs. */
export function isCommonest(password: string): boolean {
  const text = password.normalize('NFD').toLowerCase();
  const letters = text.replace(/[^a-z]/g, '');
  return ONLY_WORDS.test(letters) || ONLY_WORDS.test(disguisedLetters(text));
}

const disguisedLetters = (text: string): string =>
  text.replace(/^[^a-z]+|[^a-z]+$/g, '').replace(/[^a-z]/g, (sign) => STANDS_FOR[sign] ?? '');
