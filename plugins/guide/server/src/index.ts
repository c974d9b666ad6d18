import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { additionsController } from './http/additions-controller';
import { adminRoutes } from './http/admin-routes';
import { entriesController } from './http/entries-controller';
import { notesController } from './http/notes-controller';
import { reachesController } from './http/reaches-controller';
import { reviewsController } from './http/reviews-controller';
import { servicesController } from './http/services-controller';
import { register } from './register';
import { createGuide } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  routes: { admin: adminRoutes },
  controllers: {
    additions: additionsController,
    entries: entriesController,
    notes: notesController,
    reaches: reachesController,
    reviews: reviewsController,
    services: servicesController,
  },
  services: { guide: createGuide },
};
