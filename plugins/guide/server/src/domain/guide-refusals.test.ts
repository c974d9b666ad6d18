import { rawReason, refusalSentence } from './guide-refusals';

const details = { fault: 'damaged', message: 'unexpected end of file' };

test('a refusal says its reason in the words of the operator, never in those of a library', () => {
  expect(refusalSentence('broken-archive', details)).toBe(
    'L’archive ne peut pas être lue\u00a0: le fichier est abîmé ou incomplet. Le guide en place reste.',
  );
  expect(refusalSentence('broken-archive', details, 'en')).toBe(
    'The archive cannot be read: the file is damaged or incomplete. The guide in place stays.',
  );
  expect(rawReason(details)).toBe(' [unexpected end of file]');
});

test('a refusal that was recorded without its fault has no reason', () => {
  const former = { message: 'unexpected end of file' };
  expect(refusalSentence('unreachable', former)).toBe(
    'L’archive n’a pas pu être téléchargée. Le guide en place reste.',
  );
  expect(rawReason()).toBe('');
});
