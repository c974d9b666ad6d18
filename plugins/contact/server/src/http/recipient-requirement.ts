import type { Core } from '@strapi/strapi';
import type { LaunchRequirement } from '#sites';
import { SUBJECT } from '../content-types/uids';
import { hasRecipient } from '../store/subjects';

/** No site opens whose messages arrive nowhere. */
export const recipientRequirement = (strapi: Core.Strapi): LaunchRequirement => ({
  key: 'contact-recipient',
  title: 'Formulaire de contact',
  advice: 'indiquez l’adresse de courriel qui reçoit les messages des visiteurs.',
  href: () => `/content-manager/collection-types/${SUBJECT}`,
  isMet: ({ key }) => hasRecipient(strapi, key),
});
