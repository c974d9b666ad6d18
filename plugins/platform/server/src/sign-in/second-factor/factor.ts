/** An account of the administration, as far as its second factor is concerned. */
export interface FactorAccount {
  readonly id: number;
  readonly email: string;
  readonly firstname?: string | null | undefined;
  readonly lastname?: string | null | undefined;
}

/** The secret that an account shares with an application, confirmed or still to be. */
export interface Factor {
  readonly sealed: string;
  readonly begunAt: Date;
  /** Null until a first code proved that the application has the secret. */
  readonly confirmedAt: Date | null;
  /** Of the last code that was accepted: it and those before are refused. */
  readonly lastStep: number;
}

/** What a person copies into their application, by eye or by camera. */
export interface EnrolmentKey {
  readonly secret: string;
  /** `otpauth://totp/…` */
  readonly address: string;
}

/** Where factors are kept; each call joins the transaction under way. */
export interface FactorRows {
  find(account: number): Promise<Factor | null>;
  isOn(account: number): Promise<boolean>;
  /** Takes the place of a secret that was never confirmed; false when one is confirmed. */
  begin(account: number, sealed: string, now: Date): Promise<boolean>;
  /** From now on codes are asked for; false when the secret was confirmed already, or is gone. */
  confirm(account: number, step: number, now: Date): Promise<boolean>;
  /** Uses up a code and those before; false when that was done already. */
  advance(account: number, step: number): Promise<boolean>;
  /** Recovery codes by their marks, in place of all former ones. */
  keepCodes(account: number, marks: readonly string[]): Promise<void>;
  /** Uses up a recovery code, known by one of these marks; false when there is none. */
  spendCode(account: number, marks: readonly string[]): Promise<boolean>;
  countCodes(account: number): Promise<number>;
  /** With its recovery codes; false when there was none. */
  remove(account: number): Promise<boolean>;
}
