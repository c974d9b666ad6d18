/** What is written to who asked for a new password. */
export const lostPasswordLetter = (firstname: string, address: string) => ({
  subject: 'Choisir un nouveau mot de passe',
  text: [
    `Bonjour ${firstname},`.replace(' ,', ','),
    'Un nouveau mot de passe a été demandé pour votre compte. Choisissez-le à cette adresse, dans l’heure :',
    address,
    'Si vous n’avez rien demandé, ne faites rien : votre mot de passe actuel reste le bon.',
  ].join('\n\n'),
  purpose: 'Nouveau mot de passe',
  confidential: true,
});
