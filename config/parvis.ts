import { readSettings } from '../plugins/platform/server/src/domain/settings';

/** Everything the platform reads from the environment, validated once at start. */
export default () => readSettings(process.env);
