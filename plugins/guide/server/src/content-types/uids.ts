export const NOTE = 'plugin::guide.local-note';
export const SERVICE = 'plugin::guide.local-service';
export const OWN_ENTRY = 'plugin::guide.own-entry';
