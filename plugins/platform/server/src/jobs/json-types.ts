import { types } from 'pg';

type TypeParsers = Pick<typeof types, 'getTypeParser'>;

const JSONB: number = types.builtins.JSONB;

/**
 * Strapi tells the driver, for the whole process, to hand `jsonb` over as text; pg-boss needs
 * values.
 */
export const jsonTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === JSONB ? JSON.parse : types.getTypeParser(oid, format as 'text'),
} as TypeParsers;
