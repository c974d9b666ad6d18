import privateFile from './private-file/schema.json';

export const contentTypes = { 'private-file': { schema: privateFile } };
