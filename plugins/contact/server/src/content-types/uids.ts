export const SUBJECT = 'plugin::contact.contact-subject';
export const MESSAGE = 'plugin::contact.contact-message';
export const REPLY = 'plugin::contact.contact-reply';
export const POLICY = 'plugin::contact.contact-policy';
