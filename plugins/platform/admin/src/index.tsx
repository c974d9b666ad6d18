import type { StrapiApp } from '@strapi/strapi/admin';
import { ClockCounterClockwise, Mail, Server } from '@strapi/icons';
import type { ComponentType } from 'react';
import { leaveCalendarByTab } from './dates/leave-calendar-by-tab';
import { keepRefusedText } from './kept-text/kept-text';
import { keptTextPanel } from './kept-text/kept-text-panel';
import { PutBack } from './kept-text/put-back';
import { journalPanel, type PanelRegistry } from './journal/journal-panel';
import { READ_JOURNAL } from './journal/journal';
import { KEEP_MAILS } from './mail/mails';
import { MANAGE_OPERATION } from './operation/operation';
import { askCodeAtDoors } from './second-factor/sign-in/ask-at-doors';
import { knowWhoIsHere } from './session/sign-in-again';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { sentencesOf } from './translations/plugin-words';
import { PREFIX } from './translations/words';
import { EnumerationInWords } from './words/enumeration-in-words';
import { cellsInWords } from './words/cells-in-words';
import { YesOrNo } from './words/yes-or-no';

/** Beside « Profil » and « Appareils connectés », in the menu of one’s own account. */
const secondFactor = () =>
  import('./second-factor/second-factor-page').then(({ SecondFactorPage }) => ({
    Component: SecondFactorPage,
  }));

export default {
  register(app: StrapiApp) {
    askCodeAtDoors(app.configurations.themes);
    knowWhoIsHere(app.configurations.themes);
    app.router.addRoute({ path: 'me/second-factor', lazy: secondFactor });
    keepRefusedText();
    leaveCalendarByTab();
    app.addFields({ type: 'enumeration', Component: EnumerationInWords as ComponentType });
    app.addFields({ type: 'boolean', Component: YesOrNo as ComponentType });
    app.addMenuLink({
      to: 'plugins/journal',
      icon: ClockCounterClockwise,
      intlLabel: { id: `${PREFIX}.journal.title`, defaultMessage: fr['journal.title'] },
      permissions: READ_JOURNAL,
      position: 5,
      Component: () => import('./journal/journal-page'),
    });
    app.addMenuLink({
      to: 'plugins/mails',
      icon: Mail,
      intlLabel: { id: `${PREFIX}.mail.title`, defaultMessage: fr['mail.title'] },
      permissions: KEEP_MAILS,
      position: 5,
      Component: () => import('./mail/mails-page'),
    });
    app.addMenuLink({
      to: 'plugins/operation',
      icon: Server,
      intlLabel: { id: `${PREFIX}.operation.title`, defaultMessage: fr['operation.title'] },
      permissions: MANAGE_OPERATION,
      position: 9,
      Component: () => import('./operation/operation-page'),
    });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', cellsInWords);
    const contents = app.getPlugin('content-manager').apis as unknown as PanelRegistry;
    contents.addEditViewSidePanel([keptTextPanel, journalPanel]);
    const everyForm = { name: 'parvis-put-back', Component: PutBack };
    app.getPlugin('content-manager').injectComponent('editView', 'right-links', everyForm);
  },
  registerTrads: sentencesOf(PREFIX, { fr, en }),
};
