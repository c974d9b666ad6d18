import mail from './mail/schema.json';
import privateFile from './private-file/schema.json';

export const contentTypes = {
  mail: { schema: mail },
  'private-file': { schema: privateFile },
};
