/** Process of the platform under measure: Parvis as `npm start` serves it, without the admin's screens. */
import { resolve } from 'node:path';
import { answerQuestions } from './answer-questions.mts';
import { boot } from './boot.mts';
import { countStatements } from './count-statements.mts';

export type Question = 'statements' | 'memory' | 'stop';
/** The port once it listens, then the answer to each question. */
export type Reply = number;

const statements = countStatements();
const strapi = await boot({ appDir: resolve('.'), distDir: resolve('dist') });
answerQuestions(strapi, statements);
