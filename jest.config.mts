import { readdirSync } from 'node:fs';
import type { Config } from 'jest';

const plugins = readdirSync('plugins');

const shared: Config = {
  rootDir: import.meta.dirname,
  moduleNameMapper: {
    [`^#(${plugins.join('|')})$`]: '<rootDir>/plugins/$1/server/src/api',
  },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/', '<rootDir>/.cache/'],
};

/** The booted platform is shared by every file of a run. */
const booted: Config = {
  ...shared,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  globalTeardown: '<rootDir>/tests/harness/tear-down.mts',
  testEnvironment: '<rootDir>/tests/harness/environment.mts',
  // Jest must not dismantle it after the first.
  testEnvironmentOptions: { globalsCleanup: 'off' },
};

export default {
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  testSequencer: '<rootDir>/tests/harness/sequencer.mts',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['plugins', 'src', 'database', 'bin', 'tests/architecture'].map(
        (path) => `<rootDir>/${path}`,
      ),
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testEnvironment: 'node',
    },
    {
      ...booted,
      displayName: 'platform',
      roots: ['<rootDir>/tests'],
      testPathIgnorePatterns: ['<rootDir>/tests/architecture/', '<rootDir>/tests/journeys/'],
      globalSetup: '<rootDir>/tests/harness/set-up.mts',
    },
    {
      ...booted,
      displayName: 'journeys',
      roots: ['<rootDir>/tests/journeys'],
      globalSetup: '<rootDir>/tests/harness/set-up-with-administration.mts',
    },
  ],
} satisfies Config;
