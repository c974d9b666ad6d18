/** When what a form of the content manager shows had been written, as its saving says it. */
export const AS_OF_HEADER = 'x-parvis-as-of';
