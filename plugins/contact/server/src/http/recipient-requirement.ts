import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import type { LaunchRequirement } from '#sites';
import { SUBJECT } from '../content-types/uids';
import { hasRecipient, subjectWithoutRecipient } from '../store/subjects';

/** No site opens whose messages arrive nowhere. */
export const recipientRequirement = (strapi: Core.Strapi): LaunchRequirement => ({
  key: 'contact-recipient',
  title: 'Formulaire de contact',
  advice: 'indiquez l’adresse de courriel qui reçoit les messages des visiteurs.',
  href: ({ key }) => platform(strapi).scope.runInSite(key, () => subjectForm(strapi)),
  // A command launches from no scope at all.
  isMet: ({ key }) => platform(strapi).scope.runInSite(key, () => hasRecipient(strapi)),
});

/** The form of a subject that lacks a recipient, or of a new one. */
const subjectForm = async (strapi: Core.Strapi) =>
  `/content-manager/collection-types/${SUBJECT}/${(await subjectWithoutRecipient(strapi)) ?? 'create'}#recipients`;
