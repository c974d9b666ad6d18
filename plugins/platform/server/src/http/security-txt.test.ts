import { securityText } from './security-txt';

test('says whom to tell of a weakness, and for how long that holds', () => {
  expect(securityText('mailto:securite@cdg46.test', new Date('2026-09-20T10:00:00Z'))).toBe(
    'Contact: mailto:securite@cdg46.test\nExpires: 2027-03-01T00:00:00.000Z\nPreferred-Languages: fr, en\n',
  );
});
