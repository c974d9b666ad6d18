import { bootstrap } from './bootstrap';
import { createGuide } from './services';

export default { bootstrap, services: { guide: createGuide } };
