import { readSettings } from '../plugins/platform/server/src/domain/settings';

// Texts, not lists: Strapi adds its own addresses to what is shorter than its lists.
const DIRECTIVES = {
  'script-src': "'self'",
  // The administration's components write their styles into the page.
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'frame-src': "'self'",
  upgradeInsecureRequests: null,
};

/**
 * A request for a site's host is answered by `web` and goes no further; what follows serves the
 * platform's own host: the administration, its routes and the public API.
 */
export default () => [
  'plugin::platform.vital-signs',
  'plugin::platform.request-log',
  'plugin::platform.security-txt',
  'plugin::platform.keep-no-answer',
  'plugin::platform.french-refusals',
  'strapi::errors',
  'plugin::platform.plain-refusals',
  'plugin::web.public-site',
  'plugin::media.upload-gate',
  'plugin::media.uploaded-files',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: DIRECTIVES,
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      formLimit: '1mb',
      jsonLimit: '2mb',
      textLimit: '1mb',
      formidable: { maxFileSize: readSettings(process.env).media.maxBytes },
    },
  },
  'plugin::platform.empty-body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
