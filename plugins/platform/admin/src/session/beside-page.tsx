import { DesignSystemProvider } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { en } from '../translations/en';
import { fr } from '../translations/fr';
import { PREFIX } from '../translations/words';

export type Themes = StrapiApp['configurations']['themes'];

/** Draws beside Strapi’s page, which waits, until what is drawn leaves with an answer. */
export function drawBesidePage<Answer>(
  themes: Themes,
  draw: (leave: (answer: Answer) => void) => ReactNode,
): Promise<Answer> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
  return new Promise((done) => {
    const leave = (answer: Answer) => {
      root.unmount();
      place.remove();
      done(answer);
    };
    root.render(
      <IntlProvider locale={locale} messages={messagesOf(locale)}>
        <DesignSystemProvider locale={locale} theme={themes[themeName()]}>
          {draw(leave)}
        </DesignSystemProvider>
      </IntlProvider>,
    );
  });
}

const messagesOf = (locale: 'fr' | 'en') =>
  Object.fromEntries(
    Object.entries(locale === 'en' ? en : fr).map(([word, text]) => [`${PREFIX}.${word}`, text]),
  );

/** As Strapi chooses it. */
function themeName(): 'light' | 'dark' {
  const chosen = localStorage.getItem('STRAPI_THEME');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
