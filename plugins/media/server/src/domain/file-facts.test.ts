import { fileFactsOf } from './file-facts';

const minutes = {
  url: '/uploads/compte_rendu.pdf',
  name: 'Compte_rendu du 3 mars.pdf',
  mime: 'application/pdf',
  ext: '.pdf',
  size: 245.68,
};

describe('the facts of a file', () => {
  it('say its title, kind and weight', () => {
    expect(fileFactsOf(minutes)).toEqual({
      title: 'Compte rendu du 3 mars',
      url: '/uploads/compte_rendu.pdf',
      kind: 'PDF',
      bytes: 245_680,
    });
  });

  it.each([
    ['.jpg', 'image/jpeg', 'JPEG'],
    ['.odt', 'application/vnd.oasis.opendocument.text', 'ODT'],
    ['.txt', 'text/plain', 'texte'],
    [null, 'application/octet-stream', 'fichier'],
  ])('call %s %s « %s »', (ext, mime, kind) => {
    expect(fileFactsOf({ ...minutes, ext, mime }).kind).toBe(kind);
  });
});
