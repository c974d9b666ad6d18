import { accidentOf } from './accidents';

const failed = (code: string) => accidentOf(Object.assign(new Error('failed'), { code }));

test.each(['ENOSPC', 'EDQUOT', '53100'])('%s: there is no room left', (code) => {
  expect(failed(code)).toMatchObject({ status: 507, name: 'NoRoomLeft' });
});

test.each(['ECONNREFUSED', '57P01'])('%s: the database is out of reach', (code) => {
  expect(failed(code)).toMatchObject({ status: 503, name: 'DatabaseUnreachable' });
});

test.each([failed('23505'), failed('EACCES'), accidentOf(null), accidentOf('odd')])(
  'anything else is none',
  (accident) => {
    expect(accident).toBeNull();
  },
);
