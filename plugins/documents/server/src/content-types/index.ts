import publicDocument from './public-document/schema.json';

export const contentTypes = {
  'public-document': { schema: publicDocument },
};
