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

/** Sent with every public page, and with every file that a browser can open as one. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', CSP],
  NO_SNIFFING,
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
];

export const STRICT_TRANSPORT = ['Strict-Transport-Security', 'max-age=31536000'] as const;
