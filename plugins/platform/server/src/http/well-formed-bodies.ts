import { z } from 'zod';

const template = z.object({ options: z.object({ message: z.string() }) });

/**
 * Shapes of bodies, by controller and action, that Strapi reads without having looked at them.
 * They say no more than what it takes not to stumble: what the values mean stays Strapi's to judge.
 */
export const BODIES: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  'admin::homepage': {
    updateHomepageLayout: z.strictObject({
      version: z.int().min(1).optional(),
      updatedAt: z.iso.datetime().optional(),
      widgets: z
        .array(z.strictObject({ uid: z.string().min(1), width: z.literal([4, 6, 8, 12]) }))
        .max(100),
    }),
  },
  'admin::permission': { check: z.object({ permissions: z.array(z.unknown()) }) },
  'plugin::users-permissions.settings': {
    updateEmailTemplate: z.object({ 'email-templates': z.record(z.string(), template) }),
  },
};

export const isWellFormed = (shape: z.ZodType, body: unknown): boolean =>
  shape.safeParse(body).success;
