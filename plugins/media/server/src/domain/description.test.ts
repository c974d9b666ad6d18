import { isDescribed, undescribedImages } from './description';

describe('an image', () => {
  it.each([
    ['with a text', { alternativeText: 'La halle' }, true],
    ['that is decorative', { decorative: true }, true],
    ['with blanks for a text', { alternativeText: '  ', decorative: false }, false],
    ['with nothing', {}, false],
  ])('%s', (_case, image, described) => {
    expect(isDescribed(image)).toBe(described);
  });
});

describe('the refusal to publish', () => {
  it('names the image and says what to do', () => {
    expect(undescribedImages(['halle.jpg'])).toBe(
      'L’image « halle.jpg » n’a pas de texte alternatif. ' +
        'Décrivez-la, ou indiquez qu’elle est décorative, puis publiez de nouveau.',
    );
  });

  it('names them all', () => {
    expect(undescribedImages(['a.jpg', 'b.png'])).toContain('Les images « a.jpg », « b.png »');
  });
});
