import type { fr } from './fr';

export const en: typeof fr = {
  menu: 'Images to describe',
  title: 'Images to describe',
  subtitle:
    'An image without a description cannot be published: blind people would not know what it shows.',
  none: 'Every image of this site has a description. Nothing to do here.',
  more: 'The {shown} latest images are shown; {total} are to be described.',
  failed: 'The images cannot be shown: reload the page.',
  'image.text': 'What does the image show?',
  'image.text.hint': 'A short sentence: “The covered market on a market day”.',
  'image.decorative': 'Decorative image: it says nothing that the text does not',
  'image.save': 'Save the description of {name}',
  'image.save.short': 'Save',
  'image.saved': '“{name}” is described.',
  'image.refused': 'The description could not be saved. Try again in a moment.',
};
