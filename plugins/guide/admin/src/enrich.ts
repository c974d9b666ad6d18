/** Who writes beside the entries of the guide. */
export const ENRICH_GUIDE = [
  { action: 'plugin::content-manager.explorer.create', subject: 'plugin::guide.local-note' },
];
