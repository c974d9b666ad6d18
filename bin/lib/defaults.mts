/** Where the demonstration keeps its secrets, its database and its passwords. */
export const DEMO_DIR = 'var/demo';
export const DEMO_PORT = '1337';
