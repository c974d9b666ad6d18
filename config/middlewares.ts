/**
 * A request for a site's host is answered by `web` and goes no further; what follows serves the
 * platform's own host: the administration, its routes and the public API.
 */
export default [
  'plugin::platform.vital-signs',
  'plugin::platform.request-log',
  'strapi::errors',
  'plugin::web.public-site',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'frame-src': ["'self'"],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  { name: 'strapi::body', config: { formLimit: '1mb', jsonLimit: '2mb', textLimit: '1mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
