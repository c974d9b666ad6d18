import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { register } from './register';
import { createSites } from './services';

export default { register, bootstrap, contentTypes, services: { sites: createSites } };
