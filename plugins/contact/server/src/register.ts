import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { sites } from '#sites';
import { web } from '#web';
import { contactForm, drawContactForm } from './http/contact-form';
import { contactProcessing } from './http/contact-processing';
import { declareContactPermissions } from './http/permissions';
import { recipientRequirement } from './http/recipient-requirement';
import { thanks } from './http/thanks';
import { createOpenForms } from './store/open-forms';
import { destroyOldMessages } from './jobs/destroy-old-messages';
import { createDefaultSubject } from './store/create-default-subject';
import { checkSubjects } from './writing/check-subjects';

/** Permissions are declared here, and not later: roles are given them before this plugin starts. */
export async function register({ strapi }: { strapi: Core.Strapi }) {
  await declareContactPermissions(strapi);
  const { routes, forms, contributors } = web(strapi);
  routes.add(thanks(strapi));
  forms.add(contactForm(strapi));
  contributors.processings.push({ read: contactProcessing });
  const openForms = createOpenForms(platform(strapi).siteChanges);
  contributors.hasContactForm = ({ site, reader }) => openForms.has(site.key, reader);
  contributors.contactForm = drawContactForm(strapi);
  checkSubjects(strapi);
  sites(strapi).onSiteCreated.add('contact', createDefaultSubject(strapi));
  sites(strapi).launchRequirements.add(recipientRequirement(strapi));
  await platform(strapi).jobs.define(destroyOldMessages(strapi));
}
