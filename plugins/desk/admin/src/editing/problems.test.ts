import { EMPTY, type FormValues } from './form-values';
import { problemsOf, stillWrong } from './problems';

const photo = {
  id: 1,
  name: 'a.jpg',
  url: '/a',
  thumbnail: null,
  alternativeText: '',
  decorative: false,
};
const news: FormValues = { ...EMPTY, title: 'Fête' };
const minutes: FormValues = {
  ...EMPTY,
  title: 'Compte rendu',
  kind: 'order',
  datedOn: '2026-11-12',
};

test.each([
  [
    'a news item needs a title, even as a draft',
    'news',
    EMPTY,
    false,
    { title: 'form.title.missing' },
  ],
  ['a draft may have a photo that nobody described yet', 'news', { ...news, photo }, false, {}],
  ['what is published may not', 'news', { ...news, photo }, true, { photo: 'form.alt.missing' }],
  [
    'unless the photo is decorative',
    'news',
    { ...news, photo: { ...photo, decorative: true } },
    true,
    {},
  ],
  [
    'what a document is, its author says: nothing is chosen beforehand',
    'documents',
    { ...EMPTY, title: 'Arrêté', datedOn: '2026-11-12' },
    false,
    { kind: 'form.kind.missing' },
  ],
  [
    'a document is published with its file',
    'documents',
    minutes,
    true,
    { files: 'form.file.missing' },
  ],
  [
    'a publication for later has its date',
    'news',
    { ...news, later: true },
    true,
    { publishFrom: 'form.from.missing' },
  ],
  [
    'a date that is past is no later one',
    'news',
    { ...news, later: true, publishFrom: '2026-01-05T10:00' },
    true,
    { publishFrom: 'form.from.past' },
  ],
  [
    'nothing is published that is to leave at a date that is past',
    'news',
    { ...news, publishUntil: '2026-01-05T10:00' },
    true,
    { publishUntil: 'form.until.past' },
  ],
  [
    'a date to come is',
    'news',
    { ...news, later: true, publishFrom: '2999-01-05T10:00' },
    true,
    {},
  ],
] as const)('%s', (_sentence, kind, values, publish, problems) => {
  expect(problemsOf(kind, values, publish)).toEqual(problems);
});

test('what was said of a field goes once it is corrected, and the rest stays', () => {
  const said = { title: 'Écrivez un titre.', files: 'Choisissez le fichier à publier.' };
  expect(stillWrong('documents', minutes, said)).toEqual({ files: said.files });
  expect(stillWrong('documents', EMPTY, said)).toEqual(said);
});
