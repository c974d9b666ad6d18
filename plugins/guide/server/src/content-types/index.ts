import localNote from './local-note/schema.json';
import localService from './local-service/schema.json';
import ownEntry from './own-entry/schema.json';

export const contentTypes = {
  'local-note': { schema: localNote },
  'local-service': { schema: localService },
  'own-entry': { schema: ownEntry },
};
