import type { Core } from '@strapi/strapi';
import { currentConnection, readerWithin } from '#platform';
import type { ChangedEntryNote, Reviews } from '../actions/tell-editors';
import { saysTheSame } from '../domain/entry-difference';
import { awaitsReview } from '../domain/note-state';
import { blocksOf } from '../domain/text-blocks';
import { eraseUnreadVersions, keepReadVersion, textsOfEntry } from './read-versions';
import { forgetToldChanges, tellOnce } from './told-changes';
import { stateOf, writtenNotes, type WrittenNote } from './written-notes';

type Changed = ChangedEntryNote & Pick<WrittenNote, 'audience' | 'entry' | 'readHash'>;

/** Notes of all sites, in platform scope. */
export const createReviews = (strapi: Core.Strapi): Reviews<Changed> => {
  const knex = () => currentConnection(strapi);
  return {
    async changed() {
      const notes = await writtenNotes(readerWithin(await knex()), { changed: true });
      return notes.map(changedNote).filter(({ state }) => awaitsReview(state));
    },
    async saysTheSame({ audience, entry: id, readHash: hash }) {
      const read = { audience, id, hash };
      const { before, after } = await textsOfEntry(readerWithin(await knex()), read);
      return before && after ? saysTheSame(blocksOf(before.tree), blocksOf(after.tree)) : false;
    },
    /** Past the document service: nobody changed the note. */
    async takeAsRead({ documentId, audience, entry: id }) {
      const read_hash = await keepReadVersion(await knex(), { audience, id });
      await (await knex())('local_notes').where({ document_id: documentId }).update({ read_hash });
    },
    tellOnce: async (notes) => tellOnce(await knex(), notes),
    async forgetUnused() {
      await eraseUnreadVersions(await knex());
      await forgetToldChanges(await knex());
    },
  };
};

function changedNote(note: WrittenNote): Changed {
  const { documentId, site, audience, entry, readHash, entryNow } = note;
  return {
    ...{ documentId, site, audience, entry, readHash },
    entryTitle: note.entryTitle ?? entry,
    hash: entryNow?.hash ?? 'removed',
    state: stateOf(note),
  };
}
