import { readSettings } from '../plugins/platform/server/src/domain/settings';

export default () => {
  const { secrets } = readSettings(process.env);
  return {
    auth: { secret: secrets.adminJwt, sessions: { maxRefreshTokenLifespan: 30 * 86_400 } },
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
