import type { MessageRefusal } from './message';

/** What each refusal tells the person, and the status of the answer. */
export const REFUSALS: Record<MessageRefusal, { status: 400 | 404 | 409; message: string }> = {
  'message-not-found': {
    status: 404,
    message: 'Ce message n’existe pas, ou plus : revenez à la liste.',
  },
  'already-closed': {
    status: 409,
    message: 'Ce message est clos : rouvrez-le d’abord pour y répondre.',
  },
  'not-closed': { status: 409, message: 'Ce message est déjà ouvert.' },
  'reply-empty': { status: 400, message: 'Écrivez votre réponse avant de l’envoyer.' },
  'reply-too-long': {
    status: 400,
    message: 'Cette réponse est trop longue : raccourcissez-la à 10 000 caractères.',
  },
};
