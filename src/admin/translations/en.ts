/** Sentences of Strapi that we say in our own words. */
export const en: Record<string, string> = {
  'Auth.form.welcome.title': 'Parvis',
  'Auth.form.welcome.subtitle': 'Sign in to look after the web sites of your commune.',
  'app.components.LeftMenu.navbrand.title': 'Parvis',
  'app.components.LeftMenu.navbrand.workplace': 'Administration',
  'app.components.LeftMenu.logo.alt': 'Parvis',
};
