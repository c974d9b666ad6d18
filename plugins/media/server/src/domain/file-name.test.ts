import { cleanFileName, extensionOf, namesInStorage, storageName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['Compte rendu du 3 mars.PDF', 'Compte rendu du 3 mars.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\mairie\\Avis.docx', 'Avis.pdf'],
    ['avis\r\nSet-Cookie: a=b.pdf', 'avis Set-Cookie a=b.pdf'],
    ['photo\u202Egnp.exe', 'photo gnp.pdf'],
    ['.htaccess', 'fichier.pdf'],
    ['', 'fichier.pdf'],
    ['..', 'fichier.pdf'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
  ])('%j becomes « %s »', (given, cleaned) => {
    expect(cleanFileName(given, '.pdf')).toBe(cleaned);
  });

  it('keeps a reasonable length', () => {
    expect(cleanFileName(`${'a'.repeat(400)}.pdf`, '.pdf')).toHaveLength(124);
  });
});

describe('the extension of a name', () => {
  it.each([
    ['Avis.PDF', '.pdf'],
    ['sans extension', ''],
    ['phrase. Suite', ''],
  ])('of « %s » is « %s »', (name, ext) => {
    expect(extensionOf(name)).toBe(ext);
  });
});

describe('the name in the storage', () => {
  it.each([
    ['L’été à Puy-l’Évêque.jpg', 'l-ete-a-puy-l-eveque-3f9a'],
    ['日本.jpg', '3f9a'],
  ])('of « %s » is %s', (name, stored) => {
    expect(storageName(name, '3f9a')).toBe(stored);
  });
});

describe('the file at an address', () => {
  it.each([
    ['/uploads/pont-0a1b.jpg', ['pont-0a1b']],
    ['/uploads/pont-0a1b-640.webp', ['pont-0a1b-640', 'pont-0a1b']],
    ['/uploads/thumbnail_pont-0a1b.jpg', ['thumbnail_pont-0a1b', 'pont-0a1b']],
    ['/uploads/avis-1234.pdf', ['avis-1234', 'avis']],
  ])('%s is stored as one of %j', (path, names) => {
    expect(namesInStorage(path)).toEqual(names);
  });
});
