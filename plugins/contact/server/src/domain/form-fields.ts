/** Names of the fields of the form. */
export const FIELDS = {
  subject: 'objet',
  name: 'nom',
  email: 'courriel',
  phone: 'telephone',
  text: 'message',
} as const;

/** Characters that each may hold. */
export const MAX = { name: 120, email: 254, phone: 40, text: 5_000 } as const;
