import { errors } from '@strapi/utils';
import { refusalOf } from './database-refusals';

const refusedBy = (code: string, more: object = {}) =>
  refusalOf(Object.assign(new Error('select … $1'), { code, ...more }));

describe('a statement that the database refused', () => {
  test('because of the fence is forbidden', () => {
    expect(refusedBy('42501')).toBeInstanceOf(errors.ForbiddenError);
  });

  test('because a site may not write for others says so', () => {
    expect(refusedBy('PV001')).toMatchObject({
      message: expect.stringContaining('ne peut pas écrire pour ces communes') as string,
    });
  });

  test('because no site is open says to open one', () => {
    expect(refusedBy('23502', { column: 'site_key' })).toMatchObject({
      message: 'Ouvrez d’abord le site où cet élément doit aller.',
    });
  });

  test.each(['22P02', '22003', '23503', '23505', '23502'])('because of %s is invalid', (code) => {
    const refusal = refusedBy(code) as Error;
    expect(refusal).toBeInstanceOf(errors.ValidationError);
    expect(refusal.message).not.toContain('$1');
  });

  test('because no list has that order is invalid', () => {
    const stumble = new Error('Attribute  not found on model plugin::upload.file');
    expect(refusalOf(stumble)).toBeInstanceOf(errors.ValidationError);
  });

  test('for any other reason stays an accident', () => {
    const accident = Object.assign(new Error('connection lost'), { code: '08006' });
    expect(refusalOf(accident)).toBe(accident);
    expect(refusalOf('odd')).toBe('odd');
  });
});
