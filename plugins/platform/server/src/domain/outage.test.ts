import { isOutage } from './outage';

const failure = (message: string, details: object = {}) =>
  Object.assign(new Error(message), details);

test.each([
  failure('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED', syscall: 'connect' }),
  failure('connect ENOENT /run/postgresql', { code: 'ENOENT', syscall: 'connect' }),
  failure('terminating connection due to administrator command', { code: '57P01' }),
  failure('the database system is starting up', { code: '57P03' }),
  failure('sorry, too many clients already', { code: '53300' }),
  failure('Connection terminated unexpectedly'),
  failure('select "id" from "news" - Connection terminated unexpectedly'),
  failure('Knex: Timeout acquiring a connection. The pool is probably full.'),
])('%s: the database is out of reach', (error) => expect(isOutage(error)).toBe(true));

test.each([
  failure('relation "news" does not exist', { code: '42P01' }),
  failure('ENOENT: no such file', { code: 'ENOENT', syscall: 'open' }),
  new TypeError('page is undefined'),
  'a text',
])('%s: something else went wrong', (error) => expect(isOutage(error)).toBe(false));
