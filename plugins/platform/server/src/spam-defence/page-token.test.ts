import {
  readConfirmation,
  readPageToken,
  writeConfirmation,
  writePageToken,
  type GuardedForm,
} from './page-token';
import { createSeal } from './seal';

const seal = createSeal('a secret of the platform', 'test');
const contact: GuardedForm = { name: 'contact', site: 46 };
const servedAt = new Date('2026-11-22T10:00:00Z');
const later = (minutes: number) => new Date(servedAt.getTime() + minutes * 60_000);
const token = writePageToken(seal, contact, { submission: 'abc', servedAt });

describe('the token of a page', () => {
  test('says which filling-in it is, and when it began', () => {
    expect(readPageToken(seal, contact, token, later(5))).toEqual({ submission: 'abc', servedAt });
  });

  test.each<[string, GuardedForm, string, Date]>([
    ['another site', { ...contact, site: 47 }, token, later(5)],
    ['another form', { ...contact, name: 'lettre' }, token, later(5)],
    ['a changed token', contact, `x${token}`, later(5)],
    ['another secret', contact, writeWithAnotherSecret(), later(5)],
    ['two days later', contact, token, later(48 * 60)],
    ['before it was made', contact, token, later(-5)],
    ['no token', contact, '', later(5)],
  ])('is worth nothing on %s', (_where, form, text, now) => {
    expect(readPageToken(seal, form, text, now)).toBeNull();
  });
});

function writeWithAnotherSecret() {
  return writePageToken(createSeal('another secret', 'test'), contact, {
    submission: 'abc',
    servedAt,
  });
}

describe('a confirmation', () => {
  const own = { nom: 'Jeanne Vidal', message: 'Bonjour' };
  const confirmation = writeConfirmation(seal, contact, 'abc', own, servedAt);

  test('is of what was typed, in whatever order it comes back', () => {
    const back = { message: 'Bonjour', nom: 'Jeanne Vidal' };
    expect(readConfirmation(seal, contact, confirmation, back, later(1))).toEqual({
      submission: 'abc',
      servedAt,
    });
  });

  test('is worth nothing for other words', () => {
    const changed = { ...own, message: 'Achetez' };
    expect(readConfirmation(seal, contact, confirmation, changed, later(1))).toBeNull();
  });

  test('cannot be made from the token of a page', () => {
    expect(readConfirmation(seal, contact, token, own, later(1))).toBeNull();
  });
});
