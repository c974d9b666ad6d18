import { addressOfSender, mailAddress } from './mail-address';

test.each([
  ['a plain address', 'mairie@cahors.example', 'mairie@cahors.example'],
  ['spaces around it', '  mairie@cahors.example ', 'mairie@cahors.example'],
  ['a domain with an accent', 'contact@mairie-évaux.fr', 'contact@xn--mairie-vaux-hbb.fr'],
  ['a machine of the house', 'parvis@localhost', 'parvis@localhost'],
])('%s is a mailbox', (_what, text, address) => {
  expect(mailAddress(text)).toBe(address);
});

test.each([
  ['a name around it', 'Mairie <mairie@cahors.example>'],
  ['two addresses', 'un@example.org,deux@example.org'],
  ['a line break', 'un@example.org\r\nBcc: deux@example.org'],
  ['a line break in the domain', 'un@example\n.org'],
  ['no domain', 'mairie@'],
  ['no name', '@example.org'],
  ['nothing', ''],
  ['three hundred letters', `${'a'.repeat(300)}@example.org`],
])('%s is not the address of a mailbox', (_what, text) => {
  expect(mailAddress(text)).toBeNull();
});

test.each([
  ['Parvis <parvis@cdg46.example>', 'parvis@cdg46.example'],
  ['parvis@cdg46.example', 'parvis@cdg46.example'],
])('the sender %s writes from %s', (sender, address) => {
  expect(addressOfSender(sender)).toBe(address);
});
