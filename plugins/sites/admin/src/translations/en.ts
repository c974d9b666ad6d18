import type { fr } from './fr';

export const en: typeof fr = {
  'bar.label': 'Current site',
  'bar.platform': 'The whole platform',
  'bar.platform.explained': 'you see the contents of every site',
  'bar.visit': 'Visit {host} (new tab)',
  'bar.unlaunched': 'not launched yet',
  'bar.roles': 'As: {roles}',
  'bar.change': 'Change site',
  'bar.failed': 'Your sites cannot be shown: reload the page.',
  'bar.lost':
    'You have no role on the site that was asked for. You now work on another of your sites: its name is at the top.',
  'choice.search': 'Look for a commune or an address',
  'choice.clear': 'Clear the search',
  'choice.list': 'Your sites',
  'choice.current': 'current site',
  'choice.none': 'None of your sites has this name.',
  'choice.more': '{shown} sites shown of {total}: type a few letters to find the others.',
  'nowhere.title': 'You have no site yet',
  'nowhere.text':
    'Your account exists, but holds no current role. Ask the manager of your site, or the management centre, to give you one.',
  'nowhere.retry': 'Check again',
  'nowhere.leave': 'Log out',
};
