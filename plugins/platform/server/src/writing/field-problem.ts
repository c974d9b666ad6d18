import { errors } from '@strapi/utils';

/** A refusal that forms show beside the field at fault. */
export const fieldProblem = (field: string, message: string): Error =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
