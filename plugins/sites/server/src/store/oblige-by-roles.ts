import type { Core } from '@strapi/strapi';
import { currentConnection, parisDate, platform, systemClock } from '#platform';
import { obligesSecondFactor } from '../policies/obliges-second-factor';
import { membershipsOf } from './memberships';

/** Tells the platform whose roles oblige them to have a second factor, where the settings say so. */
export function obligeByRoles(strapi: Core.Strapi): void {
  const { scope, secondFactor } = platform(strapi);
  secondFactor.obligeBy((account) =>
    scope.runInPlatform('second factor', async () => {
      const held = await membershipsOf(await currentConnection(strapi), account);
      return obligesSecondFactor(held, parisDate(systemClock.now()));
    }),
  );
}
