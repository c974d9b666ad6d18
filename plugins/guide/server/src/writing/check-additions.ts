import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type Problem, type WrittenEntry } from '#platform';
import { isLinkTarget } from '#web';
import type { NoteFields } from '../../../shared/local-note';
import type { ServiceFields } from '../../../shared/local-service';
import { NOTE, OWN_ENTRY, SERVICE } from '../content-types/uids';
import { checkNote, imageFault } from '../domain/check-note';
import { checkService } from '../domain/check-service';

/** What our own screens refuse field by field, other ways of writing are refused too. */
export function checkAdditions(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === NOTE, noteProblem);
  checkAfterWriting(strapi, (uid) => uid === SERVICE, serviceProblem);
  checkAfterWriting(strapi, (uid) => uid === OWN_ENTRY, ownEntryProblem);
}

const noteProblem = ({ values }: WrittenEntry) =>
  firstOf(checkNote({ ...(values as unknown as NoteFields), title: textOf(values['title']) }));

function serviceProblem({ values }: WrittenEntry) {
  const fields = values as unknown as ServiceFields;
  const { label, href, entry } = fields;
  const written = { ...fields, label: label || null, href: href || null, entry: entry || null };
  return firstOf(checkService(written, isLinkTarget));
}

function ownEntryProblem({ values }: WrittenEntry): Problem | undefined {
  const { reach } = values as unknown as NoteFields;
  const message = imageFault({ reach, body: textOf(values['body']) });
  return message ? { field: 'body', message } : undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const firstOf = (problems: Readonly<Record<string, string>>): string | undefined =>
  Object.values(problems)[0];
