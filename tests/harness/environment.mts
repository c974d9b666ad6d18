import { TestEnvironment } from 'jest-environment-node';

/** Lets a test file reach the platform that the global set-up booted in the same process. */
export default class PlatformEnvironment extends TestEnvironment {
  override async setup() {
    await super.setup();
    this.global['parvis'] = globalThis.parvis;
    // A Date made by a test must be a Date for the database driver too.
    this.global.Date = Date;
  }
}
