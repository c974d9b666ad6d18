import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { destroy } from './destroy';
import { adminRoutes } from './http/admin-routes';
import { mailController } from './mail/mail-controller';
import { listedType } from './http/close-hidden-types';
import { emptyBody } from './http/empty-body';
import { frenchRefusals } from './http/french-refusals';
import { keepNoAnswer } from './http/keep-no-answer';
import { journalController } from './http/journal-controller';
import { operationController } from './operation/operation-controller';
import { plainRefusals } from './http/plain-refusals';
import { requestLog } from './http/request-log';
import { securityTxt } from './http/security-txt';
import { vitalSigns } from './http/vital-signs-middleware';
import { register } from './register';
import { factorController } from './sign-in/second-factor/factor-controller';
import { holdersController } from './sign-in/second-factor/holders-controller';
import { createPlatform } from './services';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  routes: { admin: adminRoutes },
  controllers: {
    journal: journalController,
    mail: mailController,
    operation: operationController,
    'second-factor': factorController,
    'factor-holders': holdersController,
  },
  middlewares: {
    'empty-body': emptyBody,
    'french-refusals': frenchRefusals,
    'keep-no-answer': keepNoAnswer,
    'plain-refusals': plainRefusals,
    'request-log': requestLog,
    'security-txt': securityTxt,
    'vital-signs': vitalSigns,
  },
  policies: { 'listed-type': listedType },
  services: { platform: createPlatform },
};
