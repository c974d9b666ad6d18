import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { web, type FormAnswer, type PostedForm, type PublicForm, type PublicRequest } from '#web';
import { readMessage } from '../domain/written-message';
import { contact } from '../services';
import { readRetention } from '../store/policies';
import { offeredSubjects } from '../store/subjects';
import { ContactForm } from '../views';
import { deskOf } from './desk-of';

const NAME = 'contact';

/** The form of the contact page; null on a site that has nobody to write to. */
export const drawContactForm = (strapi: Core.Strapi) => async (request: PublicRequest) => {
  const { reader, site } = request;
  const [subjects, retentionMonths] = await Promise.all([
    offeredSubjects(reader, site.key),
    readRetention(reader, site.key),
  ]);
  if (subjects.length === 0) return null;
  return ContactForm({
    action: request.path,
    guard: web(strapi).forms.guard(request, NAME),
    subjects: subjects.map(({ documentId, label }) => ({ value: documentId, label })),
    isTownHall: site.collectivity?.kind === 'commune',
    retentionMonths,
    ...(request.form?.name === NAME ? { state: request.form } : {}),
  });
};

/** Takes what the form of the contact page sends. */
export const contactForm = (strapi: Core.Strapi): PublicForm => ({
  name: NAME,
  submit: (request, posted) => submit(strapi, request, posted),
});

async function submit(
  strapi: Core.Strapi,
  { site, reader, now }: PublicRequest,
  { fields, visitor }: PostedForm,
): Promise<FormAnswer> {
  const subjects = await offeredSubjects(reader, site.key);
  if (subjects.length === 0) return { kind: 'again', status: 422 };
  const message = readMessage(fields, subjects);
  if (!message.ok) {
    return { kind: 'again', status: 422, errors: message.details?.mistakes ?? [] };
  }
  const { spam } = platform(strapi);
  const form = { name: NAME, site: site.key };
  const submitted = await contact(strapi).submitMessage({
    message: message.value,
    name: spam.submissionOf(form, fields, now),
    desk: await deskOf(strapi, site),
    judge: () => spam.judge(form, fields, visitor, now),
  });
  switch (submitted.kind) {
    case 'stored':
      return { kind: 'see', to: `/contact/merci?numero=${submitted.trackingCode}` };
    case 'confirm':
      return { kind: 'again', status: 200, confirmation: submitted.confirmation };
    case 'too-many':
      return { kind: 'again', status: 429, notice: tooMany(submitted.minutesLeft) };
  }
}

const tooMany = (minutes: number) =>
  `Beaucoup de messages viennent d’être envoyés d’ici. Rien de ce que vous avez écrit n’est perdu : renvoyez votre message dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}, ou appelez-nous.`;
