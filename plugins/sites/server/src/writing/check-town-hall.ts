import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { checkClosures, checkOpeningSlots } from '../domain/opening-hours-validation';
import type { OpeningSlot } from '../domain/opening-hours';
import { otherSlots } from '../store/slots-of-office';
import { hasTownHallBeside } from '../store/town-hall-beside';

/**
 * Opening hours that overlap or end before they begin, and closings that do, are refused; so is a
 * service that would take the town hall from the site.
 */
export function checkTownHall(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::sites.office', serviceProblem);
  checkAfterWriting(strapi, (uid) => uid === 'plugin::sites.opening-slot', slotProblem);
  checkAfterWriting(strapi, (uid) => uid === 'plugin::sites.exceptional-closure', closureProblem);
}

const NO_TOWN_HALL =
  'Votre site montre d’abord la mairie ou l’accueil : laissez ici « Service rendu » vide, et ajoutez un autre lieu pour ce service.';

/** A site shows its town hall on every page: a place of another service cannot be the only one. */
async function serviceProblem({ knex, documentId, values }: WrittenEntry) {
  if (!values['serves']) return undefined;
  return (await hasTownHallBeside(knex, documentId)) ? undefined : NO_TOWN_HALL;
}

/** The slot that was written is judged against the others, which are there already. */
async function slotProblem({ knex, documentId, values }: WrittenEntry) {
  const others = await otherSlots(knex, documentId);
  const checked = checkOpeningSlots([...others, values as unknown as OpeningSlot]);
  if (checked.ok) return undefined;
  return checked.details?.problems.find(({ index }) => index === others.length)?.message;
}

function closureProblem({ values }: WrittenEntry): string | undefined {
  const { startsOn, endsOn } = values as { startsOn: string; endsOn: string };
  const checked = checkClosures([{ from: startsOn, until: endsOn }]);
  return checked.ok ? undefined : checked.details?.problems[0]?.message;
}
