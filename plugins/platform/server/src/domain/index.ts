export * from './result';
export * from './clock';
export * from './civil-date';
export * from './paris-time';
export * from './calendar';
