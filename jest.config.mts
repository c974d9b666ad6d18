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

export default {
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['plugins', 'database', 'bin', 'tests/architecture'].map(
        (path) => `<rootDir>/${path}`,
      ),
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testEnvironment: 'node',
    },
    {
      ...shared,
      displayName: 'platform',
      roots: ['<rootDir>/tests'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/tests/architecture/'],
      globalSetup: '<rootDir>/tests/harness/set-up.mts',
      globalTeardown: '<rootDir>/tests/harness/tear-down.mts',
      testEnvironment: '<rootDir>/tests/harness/environment.mts',
      // The booted platform is shared by every file: Jest must not dismantle it after the first.
      testEnvironmentOptions: { globalsCleanup: 'off' },
    },
  ],
} satisfies Config;
