import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SCHEMA = 'plugins/news/server/src/content-types/news-item/schema.json';

const CONFIG = {
  server: `({ env }) => ({ host: '127.0.0.1', port: env.int('PORT'), app: { keys: env.array('APP_KEYS') }, logger: { updates: { enabled: false }, startup: { enabled: false } } })`,
  admin: `({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, secrets: { encryptionKey: env('ENCRYPTION_KEY') } })`,
  database: `({ env }) => ({ connection: { client: 'postgres', connection: { connectionString: env('DATABASE_URL') }, pool: { min: 0, max: 12 } } })`,
  plugins: `({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } })`,
  middlewares: `['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public']`,
};

/**
 * Writes a Strapi that has the news of Parvis as its only content type, and nothing of ours: no
 * fence, no journal, no addresses, no rules.
 */
export function writePlainApp(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  write('package.json', JSON.stringify({ name: 'plain', ...pick(own.dependencies) }));
  for (const [name, value] of Object.entries(CONFIG)) {
    write(`config/${name}.js`, `module.exports = ${value};\n`);
  }
  write('src/index.js', 'module.exports = {};\n');
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  write('src/api/news-item/content-types/news-item/schema.json', plainSchema());
}

/** Without our custom fields, which are kept as text. */
function plainSchema(): string {
  return readFileSync(SCHEMA, 'utf8').replace(
    /"type": "customField",\s*"customField": "plugin::web.rich-text"/g,
    '"type": "text"',
  );
}

const pick = (dependencies: object) => ({
  dependencies: Object.fromEntries(
    Object.entries(dependencies).filter(([name]) => name.startsWith('@strapi/')),
  ),
});
