/** Process of a Strapi without anything of ours, on the same PostgreSQL. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type StrapiModule from '@strapi/strapi';
import { answerQuestions } from './answer-questions.mts';
import { boot } from './boot.mts';
import { countStatements } from './count-statements.mts';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule;
const statements = countStatements();
const appDir = resolve(process.env['BENCH_APP'] ?? '');

const strapi = createStrapi({ appDir, distDir: appDir, serveAdminPanel: false });
strapi.log.level = 'warn';
await boot(strapi);
answerQuestions(strapi, statements);
