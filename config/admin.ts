import { readSettings } from '../plugins/platform/server/src/domain/settings';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** In seconds: of a session, and of one that the person asked to keep on their own computer. */
const SESSIONS = {
  accessTokenLifespan: HOUR / 2,
  idleSessionLifespan: 2 * HOUR,
  maxSessionLifespan: 12 * HOUR,
  idleRefreshTokenLifespan: 14 * DAY,
  maxRefreshTokenLifespan: 30 * DAY,
};

export default () => {
  const { secrets } = readSettings(process.env);
  return {
    auth: { secret: secrets.adminJwt, sessions: SESSIONS },
    apiToken: { salt: secrets.apiTokenSalt, secrets: { encryptionKey: secrets.encryptionKey } },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    secrets: { encryptionKey: secrets.encryptionKey },
    // Kept in memory, and spent by those who sign in: ours is in PostgreSQL (platform/sign-in).
    rateLimit: { enabled: false },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    preview: { enabled: false },
    autoOpen: false,
  };
};
