import redirect from './redirect/schema.json';

export const contentTypes = {
  redirect: { schema: redirect },
};
