import { acknowledgement, answerLetter, notification, type Desk, type Told } from './letters';

const desk: Desk = {
  name: 'Mairie de Cardaillac',
  to: 'à la mairie de Cardaillac',
  phone: '05 65 40 14 32',
  email: 'mairie@cardaillac.example',
  origin: 'https://cardaillac.example',
  contact: 'https://cardaillac.example/la-mairie/contact',
  inbox: 'https://parvis.example/admin/plugins/messages/:id?site=46',
  retentionMonths: 12,
};
const message: Told = {
  documentId: 'm1',
  trackingCode: '7KQ4-M9XT',
  subject: 'École',
  name: 'Jeanne Vidal',
  email: 'jeanne.vidal@exemple.fr',
  phone: null,
  text: 'Achetez nos montres\nhttps://montres.example',
  receivedOn: '22 novembre 2026',
};

test('an acknowledgement says what to keep, and nothing of what was typed', () => {
  const { to, subject, text } = acknowledgement(desk, message);
  expect(to).toBe('jeanne.vidal@exemple.fr');
  expect(subject).toContain('7KQ4-M9XT');
  expect(text).toContain('Objet : École');
  expect(text).toContain('12 mois');
  expect(text).not.toMatch(/montres|Jeanne/);
});

test('an announcement holds the message, the way to answer in the thread, and whom to answer', () => {
  const letter = notification(desk, message, ['secretariat@cardaillac.example']);
  expect(letter.text).toMatch(
    /^Jeanne Vidal a écrit à la mairie de Cardaillac le 22 novembre 2026\./,
  );
  expect(letter.to).toEqual(['secretariat@cardaillac.example']);
  expect(letter.replyTo).toBe('jeanne.vidal@exemple.fr');
  expect(letter.text).toContain('> Achetez nos montres\n> https://montres.example');
  expect(letter.text).toContain('/admin/plugins/messages/m1?site=46');
});

test('an answer begins with what the town hall wrote, and says where to go on', () => {
  const { text, replyTo } = answerLetter(desk, message, 'Bonjour,\nnon merci.');
  expect(text.startsWith('Bonjour,\nnon merci.')).toBe(true);
  expect(text).toContain(
    'https://cardaillac.example/la-mairie/contact en rappelant le numéro 7KQ4-M9XT',
  );
  expect(replyTo).toBe('mairie@cardaillac.example');
  const closed = answerLetter({ ...desk, contact: null }, message, 'Bonjour.');
  expect(closed.text).toContain('Pour poursuivre l’échange, rappelez le numéro 7KQ4-M9XT.');
});
