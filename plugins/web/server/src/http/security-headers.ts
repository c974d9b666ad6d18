/** Tiles of the map, asked for only after the visitor's click. */
const MAP_TILES = 'https://tile.openstreetmap.org';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' data: ${MAP_TILES}`,
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ');

export const NO_SNIFFING = ['X-Content-Type-Options', 'nosniff'] as const;

type Headers = readonly (readonly [string, string])[];

const ANYWHERE: Headers = [
  ['Content-Security-Policy', CSP],
  NO_SNIFFING,
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
];

const OVER_TLS: Headers = [...ANYWHERE, ['Strict-Transport-Security', 'max-age=31536000']];

/**
 * Sent with every public page, and with every file that a browser can open as one.
 * @param address of the site or of the platform: over `https`, browsers are told to keep to it
 */
export const securityHeaders = (address: string): Headers =>
  address.startsWith('https:') ? OVER_TLS : ANYWHERE;
