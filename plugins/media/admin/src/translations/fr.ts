export const fr = {
  menu: 'Images à décrire',
  title: 'Images à décrire',
  subtitle:
    'Une image sans description ne peut pas être publiée : les personnes aveugles ne sauraient pas ce qu’elle montre.',
  none: 'Toutes les images de ce site ont une description. Rien à faire ici.',
  more: 'Les {shown} images les plus récentes sont affichées ; il y en a {total} à décrire.',
  failed: 'Les images ne peuvent pas être affichées : rechargez la page.',
  'image.text': 'Que montre l’image ?',
  'image.text.hint': 'Une phrase courte : « La halle un jour de marché ».',
  'image.decorative': 'Image décorative : elle n’apprend rien de plus que le texte',
  'image.save': 'Enregistrer la description de {name}',
  'image.save.short': 'Enregistrer',
  'image.saved': '« {name} » est décrite.',
  'image.refused': 'La description n’a pas pu être enregistrée. Réessayez dans un instant.',
};

export type Word = keyof typeof fr;
