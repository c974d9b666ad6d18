import { acceptedType } from './accepted-type';

const judge = (detected: string | undefined, text: string | null = null, ext = '') =>
  acceptedType({ detected, text, ext });

describe('a file is judged by its content', () => {
  it.each([
    ['image/jpeg', '.jpg'],
    ['image/apng', '.png'],
    ['image/heic', '.heic'],
    ['application/pdf', '.pdf'],
    ['application/vnd.oasis.opendocument.text', '.odt'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
    ['video/mp4', '.mp4'],
  ])('%s is accepted as %s, whatever its name says', (detected, ext) => {
    expect(judge(detected, null, '.exe')).toMatchObject({ ok: true, value: { ext } });
  });

  it.each([
    ['an executable named as a PDF', 'application/x-elf', null, '.pdf', 'type-not-accepted'],
    ['an unknown archive', 'application/zip', null, '.docx', 'type-not-accepted'],
    [
      'a document with macros',
      'application/vnd.ms-word.document.macroenabled.12',
      null,
      '.docx',
      'type-not-accepted',
    ],
    ['a document of Word 97', 'application/x-cfb', null, '.doc', 'old-office-format'],
    ['bytes of no known type', undefined, null, '.txt', 'type-not-accepted'],
    ['text of an unknown extension', undefined, 'print("bonjour")', '.py', 'type-not-accepted'],
    ['a web page named as text', undefined, '<!doctype html><p>', '.txt', 'type-not-accepted'],
    [
      'a fragment of a web page',
      undefined,
      ' <script>alert(1)</script>',
      '.csv',
      'type-not-accepted',
    ],
    ['a drawing', 'application/xml', '<?xml version="1.0"?><svg ', '.svg', 'type-not-accepted'],
    [
      'a drawing that hides behind a comment',
      'application/xml',
      '<!-- <gpx> --><svg xmlns="">',
      '.gpx',
      'type-not-accepted',
    ],
  ])('%s is refused', (_case, detected, text, ext, reason) => {
    expect(judge(detected, text, ext)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['a table', undefined, 'nom;âge\n', '.csv', 'text/csv'],
    ['a text', undefined, 'Bonjour', '.txt', 'text/plain'],
    [
      'a track',
      'application/xml',
      '<?xml version="1.0"?>\n<!-- marche -->\n<gpx version="1.1">',
      '.xml',
      'application/gpx+xml',
    ],
    [
      'places',
      'application/xml',
      '<kml xmlns="http://www.opengis.net/kml/2.2">',
      '',
      'application/vnd.google-earth.kml+xml',
    ],
  ])('%s is accepted', (_case, detected, text, ext, mime) => {
    expect(judge(detected, text, ext)).toMatchObject({ ok: true, value: { mime } });
  });
});
