/**
 * Which rows visitors read: those of the newest generation that was made current. An import writes
 * its rows a generation ahead, and one that was refused or killed leaves them there.
 */

/** The number of the current generation, as a value of a statement; null where there is none. */
export const currentNumber = (audience: string): string => `(select max(g.number)
   from guide_generations g where g.audience = ${audience} and g.current_at is not null)`;

/** The current generation of each audience that has one, as a table. */
export const CURRENT_GENERATIONS = `(select audience, max(number) as number from guide_generations
  where current_at is not null group by audience)`;

/** Whether a row is valid in a generation. */
export const validIn = (row: string, number = 'c.number'): string =>
  `${row}.since <= ${number} and (${row}.until is null or ${row}.until > ${number})`;

/** Entries `e` that the visitors of `:audience` read, of the generation `c.number`. */
export const IN_GUIDE = `from (select ${currentNumber(':audience')} as number) c
  join guide_entries e on e.audience = :audience and ${validIn('e')}`;
