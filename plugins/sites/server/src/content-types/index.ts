import accessibilityAudit from './accessibility-audit/schema.json';
import collectivity from './collectivity/schema.json';
import exceptionalClosure from './exceptional-closure/schema.json';
import host from './host/schema.json';
import membership from './membership/schema.json';
import office from './office/schema.json';
import openingSlot from './opening-slot/schema.json';
import site from './site/schema.json';

export const contentTypes = {
  'accessibility-audit': { schema: accessibilityAudit },
  collectivity: { schema: collectivity },
  'exceptional-closure': { schema: exceptionalClosure },
  host: { schema: host },
  membership: { schema: membership },
  office: { schema: office },
  'opening-slot': { schema: openingSlot },
  site: { schema: site },
};
