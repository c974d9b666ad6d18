import { resolve } from 'node:path';
import { z } from 'zod';

const webAddress = z.url({ protocol: /^https?$/, error: 'doit être une adresse http(s)://…' });

const secret = z.string().min(16, 'doit compter au moins 16 caractères');
const flag = z.enum(['true', 'false'], 'doit être true ou false').default('false');
const count = (byDefault: number) =>
  z.coerce.number().int('doit être un entier').positive('doit être positif').default(byDefault);

const isSealingKey = (key: string) => Buffer.from(key, 'base64').length === 32;
const sealingKeys = 'doit tenir 32 octets en base64 : openssl rand -base64 32';

const areTwoSecrets = (keys: string[]) => keys.length >= 2 && keys.every((key) => key.length >= 16);

/** An address of a mailbox, or of a page, as security.txt names it (RFC 9116). */
const contact = z
  .string()
  .transform((text) => (text.includes('@') && !text.includes(':') ? `mailto:${text}` : text))
  .refine(
    (text) => /^(https:\/\/|mailto:[^\s@]+@)[^\s@]+$/.test(text),
    'doit être une adresse de courriel, ou https://…',
  );

const PORT_RANGE = 'doit être compris entre 0 et 65535';

const variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'doit être une adresse postgres://…' }),
  DATABASE_POOL: count(12),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0, PORT_RANGE).max(65535, PORT_RANGE).default(1337),
  PLATFORM_URL: z.url({ protocol: /^https?$/, error: 'doit être une adresse http(s)://…' }),
  APP_KEYS: z
    .string()
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .refine(
      areTwoSecrets,
      'doit tenir deux clés de 16 caractères ou plus, séparées par une virgule',
    ),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  PRIVATE_FILES_KEY: z.string().refine(isSealingKey, sealingKeys),
  PRIVATE_FILES_OLD_KEYS: z
    .string()
    .default('')
    .transform((keys) => keys.split(',').filter((key) => key.trim() !== ''))
    .refine((keys) => keys.every(isSealingKey), sealingKeys),
  CLAMD_ADDRESS: z
    .url({ protocol: /^(tcp|unix)$/, error: 'doit être une adresse tcp://… ou unix:///…' })
    .optional(),
  SECOND_FACTOR: z
    .enum(['required', 'optional'], 'doit être required ou optional')
    .default('required'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'doit être une adresse smtp(s)://…' }).optional(),
  MAIL_FROM: z.string().default('Parvis <parvis@localhost>'),
  UPLOAD_MAX_MB: count(30),
  PAGE_CACHE_MB: z.coerce.number().int().min(0).default(64),
  TRUST_PROXY: flag,
  RUN_JOBS: flag.default('true'),
  OPERATOR_NAME: z.string().default('L’exploitant de la plateforme'),
  OPERATOR_ADDRESS: z.string().default(''),
  OPERATOR_URL: z
    .url({ protocol: /^https?$/, error: 'doit être une adresse http(s)://…' })
    .optional(),
  SECURITY_CONTACT: contact.optional(),
  METRICS_TOKEN: secret.optional(),
  GUIDE_PARTICULIERS_URL: webAddress.optional(),
  GUIDE_PROFESSIONNELS_URL: webAddress.optional(),
  GUIDE_ASSOCIATIONS_URL: webAddress.optional(),
  GUIDE_LOGO: z.string().optional(),
  DIRECTORY_URL: webAddress.optional(),
  LOG_FORMAT: z.enum(['json', 'text']).default('json'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).default('http'),
  DATA_DIR: z.string().default('var'),
});

export type Settings = ReturnType<typeof readSettings>;

/** Says in one line which variable is missing or malformed. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * The platform's settings from the process environment.
 * @throws SettingsError naming every variable at fault
 */
export function readSettings(environment: Record<string, string | undefined>) {
  const parsed = variables.safeParse(withoutBlanks(environment));
  if (!parsed.success) throw new SettingsError(explain(parsed.error, environment));
  return shape(parsed.data);
}

const withoutBlanks = (environment: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

function explain(error: z.ZodError, environment: Record<string, string | undefined>) {
  const faults = error.issues.map(({ code, path, message }) => {
    const name = path.join('.');
    if (!environment[name]) return `${name} manque`;
    return `${name} ${code === 'invalid_type' ? 'doit être un nombre' : message}`;
  });
  return `Configuration : ${faults.join(' ; ')}. Voir « Configuration » dans README.md.`;
}

function shape(env: z.infer<typeof variables>) {
  const platform = new URL(env.PLATFORM_URL);
  return {
    database: { url: env.DATABASE_URL, poolSize: env.DATABASE_POOL },
    listen: { host: env.HOST, port: env.PORT },
    platformUrl: platform.origin,
    /** Host name of the administration; sites live on its sub-domains. */
    platformDomain: platform.hostname,
    runsJobs: env.RUN_JOBS === 'true',
    /** The centre that makes and hosts the sites: named in each one's legal notice and footer. */
    operator: {
      name: env.OPERATOR_NAME,
      address: env.OPERATOR_ADDRESS,
      url: env.OPERATOR_URL ?? platform.origin,
    },
    /** Whom to tell of a weakness: `mailto:…` or `https://…`. */
    securityContact: env.SECURITY_CONTACT,
    behindProxy: env.TRUST_PROXY === 'true',
    secrets: {
      appKeys: env.APP_KEYS,
      adminJwt: env.ADMIN_JWT_SECRET,
      apiTokenSalt: env.API_TOKEN_SALT,
      transferTokenSalt: env.TRANSFER_TOKEN_SALT,
      encryptionKey: env.ENCRYPTION_KEY,
      usersJwt: env.JWT_SECRET,
      metricsToken: env.METRICS_TOKEN,
    },
    /** For platform administrators and webmasters; everybody else may have one. */
    secondFactor: env.SECOND_FACTOR,
    mail: { smtp: env.SMTP_URL ?? 'smtp://127.0.0.1:1025', from: env.MAIL_FROM },
    privateFiles: {
      /** The first one seals what is sent from now on; the others still open what they sealed. */
      keys: [env.PRIVATE_FILES_KEY, ...env.PRIVATE_FILES_OLD_KEYS] as [string, ...string[]],
      scanner: env.CLAMD_ADDRESS,
    },
    media: { maxBytes: env.UPLOAD_MAX_MB * 1024 * 1024 },
    pageCache: { maxBytes: env.PAGE_CACHE_MB * 1024 * 1024 },
    guide: guideOf(env),
    log: { format: env.LOG_FORMAT, level: env.LOG_LEVEL },
    dataDir: resolve(env.DATA_DIR),
  };
}

const guideOf = (env: z.infer<typeof variables>) => ({
  /** Official archives, imported each day; none is imported by itself without its address. */
  addresses: {
    particuliers: env.GUIDE_PARTICULIERS_URL,
    professionnels: env.GUIDE_PROFESSIONNELS_URL,
    associations: env.GUIDE_ASSOCIATIONS_URL,
  },
  directory: env.DIRECTORY_URL,
  /** An image on this machine, shown beside the mentions of the source: a registered mark. */
  logo: env.GUIDE_LOGO,
});
