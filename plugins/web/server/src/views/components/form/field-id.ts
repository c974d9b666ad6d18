/** Id of the control of a field, for its label and for the links that lead to it. */
export const fieldId = (name: string): string => `champ-${name}`;
export const hintId = (name: string): string => `${fieldId(name)}-aide`;
export const errorId = (name: string): string => `${fieldId(name)}-erreur`;
