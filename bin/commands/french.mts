import type { Command } from 'commander';

const TITLES: Record<string, string> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Paramètres :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** What commander says by itself, by the code of its errors. */
const ERRORS: Record<string, (message: string) => string> = {
  'commander.unknownOption': (said) => `Option inconnue : ${quoted(said)}.${nearest(said)}`,
  'commander.unknownCommand': (said) => `Commande inconnue : ${quoted(said)}.${nearest(said)}`,
  'commander.missingArgument': (said) => `Il manque le paramètre ${quoted(said)}.`,
  'commander.excessArguments': () => 'Il y a trop de paramètres.',
  'commander.optionMissingArgument': (said) => `Il manque la valeur de l’option ${quoted(said)}.`,
  'commander.missingMandatoryOptionValue': (said) => `Il manque l’option ${quoted(said)}.`,
  'commander.invalidArgument': (said) =>
    `${quotedLast(said)} n’est pas une valeur possible.${possible(said)}`,
  'commander.conflictingOption': (said) => `Ces options s’excluent : ${allQuoted(said)}.`,
};

const allQuoted = (said: string) =>
  [...said.matchAll(/'([^']+)'/g)].map(([, name]) => `« ${name} »`).join(' et ');
/** In « option '--audience <public>' argument 'riens' is invalid », what was typed. */
const quotedLast = (said: string) => allQuoted(said).split(' et ').at(-1) ?? said;
const quoted = (said: string) => allQuoted(said).split(' et ')[0] || said;

/** « Vouliez-vous dire --insee ? », of what commander suggests in English. */
function nearest(said: string): string {
  const [, names] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(said) ?? [];
  return names ? ` Vouliez-vous dire ${names.replaceAll(', ', ' ou ')} ?` : '';
}

/** « Choisissez parmi : … », of what commander lists in English. */
function possible(said: string): string {
  const [, names] = /Allowed choices are (.+)\.$/.exec(said) ?? [];
  return names ? ` Choisissez parmi : ${names}.` : '';
}

/** Help and errors of a program and of all its commands, in French. */
export function inFrench(program: Command): Command {
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', 'affiche cette aide')
      .usage(command.commands.length > 0 ? '<commande> [options]' : usageOf(command))
      .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
      .exitOverride((error) => {
        if (error.code.startsWith('commander.help')) process.exit(error.exitCode);
        const explain = ERRORS[error.code];
        console.error(explain ? explain(error.message) : error.message);
        console.error(`Voir « npm run ${nameOf(command)} --help ».`);
        process.exit(1);
      })
      .configureOutput({ outputError: () => {} });
  }
  program.helpCommand(false);
  return program;
}

const nameOf = (command: Command) =>
  command.parent ? `${command.parent.name()} -- ${command.name()}` : `${command.name()} --`;

const usageOf = (command: Command) =>
  [
    '[options]',
    ...command.registeredArguments.map((argument) =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
    ),
  ].join(' ');
