export * from './result';
export * from './clean-title';
export * from './clock';
export * from './civil-date';
export * from './paris-time';
export * from './calendar';
export * from './telephone';
