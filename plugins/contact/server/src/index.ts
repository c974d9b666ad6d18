import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { adminRoutes } from './http/admin-routes';
import { messagesController } from './http/messages-controller';
import { register } from './register';
import { createContact } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  routes: { admin: adminRoutes },
  controllers: { messages: messagesController },
  services: { contact: createContact },
};
