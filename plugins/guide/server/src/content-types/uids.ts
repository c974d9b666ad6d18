export const NOTE = 'plugin::guide.local-note';
export const SERVICE = 'plugin::guide.local-service';
