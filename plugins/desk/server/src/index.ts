import { adminRoutes } from './http/admin-routes';
import { deskController } from './http/desk';
import { entryController } from './http/entries';
import { previewController } from './http/preview';
import { waitingController } from './http/waiting';
import { register } from './register';

export default {
  register,
  routes: { admin: adminRoutes },
  controllers: {
    desk: deskController,
    news: entryController('news'),
    documents: entryController('documents'),
    preview: previewController,
    waiting: waitingController,
  },
};
