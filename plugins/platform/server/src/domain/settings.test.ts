import { readSettings } from './settings';

const key = 'a-secret-of-some-length';
const complete = {
  DATABASE_URL: 'postgres://parvis:secret@127.0.0.1:5432/parvis',
  PLATFORM_URL: 'https://parvis.example',
  APP_KEYS: `${key},${key}`,
  ADMIN_JWT_SECRET: key,
  API_TOKEN_SALT: key,
  TRANSFER_TOKEN_SALT: key,
  ENCRYPTION_KEY: key,
  JWT_SECRET: key,
  PRIVATE_FILES_KEY: Buffer.alloc(32, 7).toString('base64'),
};

test('a complete environment gives settings with their defaults', () => {
  expect(readSettings(complete)).toMatchObject({
    platformDomain: 'parvis.example',
    listen: { host: '127.0.0.1', port: 1337 },
    media: { maxBytes: 30 * 1024 * 1024 },
    secondFactor: 'required',
  });
});

test.each(Object.keys(complete))('without %s the platform says what is missing', (name) => {
  expect(() => readSettings({ ...complete, [name]: undefined })).toThrow(`${name} manque`);
});

test('an empty variable is a missing one', () => {
  expect(() => readSettings({ ...complete, JWT_SECRET: '' })).toThrow('JWT_SECRET manque');
});

test('several faults are said at once, on one line', () => {
  const faulty = { ...complete, DATABASE_URL: 'mysql://x', PORT: 'eighty' };
  expect(() => readSettings(faulty)).toThrow(/^Configuration : DATABASE_URL .*; PORT .*$/);
});

test('a key of another length than 32 bytes is refused, an old one too', () => {
  const short = Buffer.alloc(31).toString('base64');
  expect(() => readSettings({ ...complete, PRIVATE_FILES_KEY: short })).toThrow('32 octets');
  expect(() => readSettings({ ...complete, PRIVATE_FILES_OLD_KEYS: short })).toThrow('32 octets');
});

test.each([
  ['securite@cdg46.test', 'mailto:securite@cdg46.test'],
  ['mailto:securite@cdg46.test', 'mailto:securite@cdg46.test'],
  ['https://cdg46.test/securite', 'https://cdg46.test/securite'],
])('whom to tell of a weakness may be written %s', (SECURITY_CONTACT, securityContact) => {
  expect(readSettings({ ...complete, SECURITY_CONTACT })).toMatchObject({ securityContact });
});

test('a short secret is refused', () => {
  expect(() => readSettings({ ...complete, JWT_SECRET: 'short' })).toThrow('16 caractères');
});

test.each([
  [{ APP_KEYS: `${key}${key}` }, 'APP_KEYS doit tenir deux clés'],
  [{ APP_KEYS: `${key},` }, 'APP_KEYS doit tenir deux clés'],
  [{ PORT: 'abc' }, 'PORT doit être un nombre'],
  [{ PORT: '70000' }, 'PORT doit être compris entre 0 et 65535'],
  [{ METRICS_TOKEN: 'court' }, 'METRICS_TOKEN doit compter au moins 16 caractères'],
  [{ SECURITY_CONTACT: 'le maire' }, 'SECURITY_CONTACT doit être une adresse de courriel'],
  [{ TRUST_PROXY: 'oui' }, 'TRUST_PROXY doit être true ou false'],
  [{ SECOND_FACTOR: 'true' }, 'SECOND_FACTOR doit être required ou optional'],
])('%j: %s', (change, message) => {
  expect(() => readSettings({ ...complete, ...change })).toThrow(message);
});
