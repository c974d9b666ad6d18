export * from './communes';
export * from './people';
export { enrol, EVERYWHERE, leave, PASSWORD } from './accounts';
export { anonymous, client, METHODS, signIn, type Client, type Method } from './sign-in';
export { inPlatform, inSite, launchedSite, siteOf, type CastSite } from './sites';
