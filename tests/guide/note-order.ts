import { HERE } from './territory';

/** What the screens send of a note. */
export const note = (more: object = {}) => ({
  audience: 'particuliers',
  entry: 'F90001',
  place: '',
  side: 'before',
  title: 'Le four du village',
  body: '<p>Il est allumé le samedi.</p>',
  ...HERE,
  ...more,
});
