import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { publicSite } from './http/public-site';
import { register } from './register';
import { createWeb } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  middlewares: { 'public-site': publicSite },
  services: { web: createWeb },
};
