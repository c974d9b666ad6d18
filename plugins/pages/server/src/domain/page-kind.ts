export type PageKind =
  'standard' | 'home' | 'discover' | 'team' | 'practical' | 'procedures' | 'contact' | 'legal';
