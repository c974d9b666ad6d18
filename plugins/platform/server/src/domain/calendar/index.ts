export * from './easter';
export * from './holiday-region';
export * from './public-holidays';
export * from './working-days';
export * from './working-hours';
export * from './statutory-days';
