import { readMessage } from './written-message';

const urbanisme = { documentId: 'u1', label: 'Urbanisme' };
const ecole = { documentId: 'e1', label: 'École' };
const fields = {
  objet: 'e1',
  nom: '  Jeanne   Vidal ',
  courriel: ' jeanne.vidal@exemple.fr ',
  telephone: '05 65 30 00 00',
  message: 'Bonjour,\nla cantine ?',
};

const read = (change: Record<string, string> = {}, subjects = [urbanisme, ecole]) =>
  readMessage({ ...fields, ...change }, subjects);

const fieldsAtFault = (change: Record<string, string>) => {
  const message = read(change);
  return message.ok ? [] : message.details?.mistakes.map(({ field }) => field);
};

test('a message is complete with a subject, a name, an address and words', () => {
  expect(read()).toEqual({
    ok: true,
    value: {
      subject: ecole,
      name: 'Jeanne Vidal',
      email: 'jeanne.vidal@exemple.fr',
      phone: '05 65 30 00 00',
      text: 'Bonjour,\nla cantine ?',
    },
  });
});

test('a telephone can be left out', () => {
  expect(read({ telephone: '' })).toMatchObject({ ok: true, value: { phone: null } });
});

test('where there is one subject, nobody has to choose it', () => {
  expect(read({ objet: '' }, [urbanisme])).toMatchObject({
    ok: true,
    value: { subject: urbanisme },
  });
});

test.each([
  [{ objet: '' }, ['objet']],
  [{ objet: 'subject of a neighbour' }, ['objet']],
  [{ nom: ' ' }, ['nom']],
  [{ nom: 'a'.repeat(121) }, ['nom']],
  [{ courriel: '' }, ['courriel']],
  [{ courriel: 'jeanne' }, ['courriel']],
  [{ courriel: 'a@b.fr\nBcc: c@d.fr' }, ['courriel']],
  [{ telephone: '12' }, ['telephone']],
  [{ telephone: 'le soir' }, ['telephone']],
  [{ telephone: '05 65 30 00' }, ['telephone']],
  [{ message: '\n ' }, ['message']],
  [{ message: 'a'.repeat(5_001) }, ['message']],
  [{ nom: '', message: '' }, ['nom', 'message']],
])('%p is mended in %p', (change, names) => {
  expect(fieldsAtFault(change as unknown as Record<string, string>)).toEqual(names);
});
