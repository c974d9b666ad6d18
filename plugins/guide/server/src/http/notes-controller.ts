import type { Core } from '@strapi/strapi';
import type { NoteFields } from '../../../shared/local-note';
import { NOTE } from '../content-types/uids';
import { judgeNote } from '../domain/check-note';
import { additionController } from './addition-controller';
import { noteOrder } from './addition-orders';
import { noteSheetOf } from './kept-sheets';
import { placesOfEntry } from './places-of-entry';
import { reachChoice } from './reach-choice';
import type { AtWork } from './site-at-work';

/** `/guide/notes…`: notes of the site at work. */
export const notesController = ({ strapi }: { strapi: Core.Strapi }) =>
  additionController(strapi, { uid: NOTE, order: noteOrder, judge, sheetOf: noteSheetOf });

const judge = async (note: NoteFields, work: AtWork) =>
  judgeNote(note, {
    reaches: (await reachChoice(work)).reaches,
    places: await placesOfEntry(work.reader, note.audience, note.entry),
  });
