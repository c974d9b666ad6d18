/** Sentences of Strapi that we say in our own words, and those it leaves in English. */
export const fr: Record<string, string> = {
  'Auth.form.welcome.title': 'Parvis',
  'Auth.form.welcome.subtitle': 'Connectez-vous pour tenir les sites de votre collectivité.',
  'app.components.LeftMenu.navbrand.title': 'Parvis',
  'app.components.LeftMenu.navbrand.workplace': 'Administration',
  'app.components.LeftMenu.logo.alt': 'Parvis',
};
