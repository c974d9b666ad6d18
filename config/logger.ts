import { winston } from '@strapi/logger';
import { readSettings } from '../plugins/platform/server/src/domain/settings';

const { combine, errors, json, timestamp } = winston.format;

/** One JSON object a line, for machines; plain lines where a person reads over the shoulder. */
export default () => {
  const { log } = readSettings(process.env);
  if (log.format === 'text') return { level: log.level };
  return {
    level: log.level,
    transports: [new winston.transports.Console()],
    format: combine(errors({ stack: true }), timestamp(), json()),
  };
};
