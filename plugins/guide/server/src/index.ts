import { bootstrap } from './bootstrap';
import { register } from './register';
import { createGuide } from './services';

export default { register, bootstrap, services: { guide: createGuide } };
