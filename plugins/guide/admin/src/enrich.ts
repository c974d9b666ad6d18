/** Who writes beside the entries of the guide. */
export const ENRICH_GUIDE = [
  { action: 'plugin::content-manager.explorer.create', subject: 'plugin::guide.local-note' },
];

/** Who writes entries that the guide of the State does not have. */
export const WRITE_OWN_ENTRIES = [
  { action: 'plugin::content-manager.explorer.create', subject: 'plugin::guide.own-entry' },
];
