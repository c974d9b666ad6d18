export type { PageExample } from './example';
export * from './photos';
export * from './sites';
