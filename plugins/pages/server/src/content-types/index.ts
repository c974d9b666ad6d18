import councilMember from './council-member/schema.json';
import page from './page/schema.json';
import quickLink from './quick-link/schema.json';
import reminder from './reminder/schema.json';
import usefulNumber from './useful-number/schema.json';

export const contentTypes = {
  'council-member': { schema: councilMember },
  page: { schema: page },
  'quick-link': { schema: quickLink },
  reminder: { schema: reminder },
  'useful-number': { schema: usefulNumber },
};
