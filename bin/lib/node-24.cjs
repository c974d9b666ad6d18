'use strict';

/** Loaded before every script of bin/, in JavaScript that any Node can read. */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Parvis demande Node 24 ; celui-ci est ${process.versions.node}. ` +
      'Passez par « npm run … » après « npm ci », qui installe le bon Node avec le projet ; ' +
      's’il n’existe pas pour cette machine, installez Node 24.',
  );
  process.exit(1);
}
