import contactMessage from './contact-message/schema.json';
import contactPolicy from './contact-policy/schema.json';
import contactReply from './contact-reply/schema.json';
import contactSubject from './contact-subject/schema.json';

export const contentTypes = {
  'contact-subject': { schema: contactSubject },
  'contact-message': { schema: contactMessage },
  'contact-reply': { schema: contactReply },
  'contact-policy': { schema: contactPolicy },
};
