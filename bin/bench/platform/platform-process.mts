/** Process of the platform under measure: what `npm start` serves, less the admin's screens. */
import { createPlatform } from '../../lib/strapi.mts';
import { answerQuestions } from './answer-questions.mts';
import { boot } from './boot.mts';
import { countStatements } from './count-statements.mts';

export type Question = 'statements' | 'memory' | 'stop';
/** The port once it listens, then the answer to each question. */
export type Reply = number;

const statements = countStatements();
const strapi = createPlatform({ servesAdmin: false, quiet: true });
await boot(strapi);
answerQuestions(strapi, statements);
