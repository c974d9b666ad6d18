import { Command } from 'commander';
import { backup } from './backup.mts';
import { directoryImport } from './directory-import.mts';
import { inFrench } from './french.mts';
import { fenceRepair } from './fence-repair.mts';
import { guideImport } from './guide-import.mts';
import { restore } from './restore.mts';
import { secondFactorReset } from './second-factor-reset.mts';
import { siteCreate } from './site-create.mts';
import { siteLaunch } from './site-launch.mts';
import { siteList } from './site-list.mts';
import { sitePreviewLink } from './site-preview-link.mts';
import { userCreate } from './user-create.mts';

const INTRODUCTION = `Commandes de l’exploitant de Parvis.

Sans configuration (DATABASE_URL, PLATFORM_URL, APP_KEYS…), elles agissent sur la démonstration de ce dossier (« npm run demo »), en service ou non.`;

/** Every command, one line each. */
export function parvis(): Command {
  const program = new Command('parvis').description(INTRODUCTION);
  const commands = [
    siteCreate,
    siteList,
    siteLaunch,
    sitePreviewLink,
    userCreate,
    secondFactorReset,
    backup,
    restore,
    guideImport,
    directoryImport,
    fenceRepair,
  ];
  for (const command of commands) program.addCommand(command());
  return inFrench(program);
}
