import { archiveErrorOf } from './archive';

/** Whatever the readers of formats throw while they read means that the archive is broken. */
export async function* honestly<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<Item, void> {
  try {
    yield* items;
  } catch (error) {
    throw archiveErrorOf(error, 'damaged');
  }
}
