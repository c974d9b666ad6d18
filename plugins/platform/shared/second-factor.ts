/** By which a request brings a code of the second factor. */
export const CODE_HEADER = 'x-parvis-code';

/** What is asked of somebody whose password is right. */
export type Asked = 'code-required' | 'code-wrong' | 'enrolment-required';

/** `GET /platform/second-factor` */
export interface OwnFactor {
  /** Instant; null while it is off. */
  readonly since: string | null;
  /** How many are left. */
  readonly recoveryCodes: number;
  /** The person’s role requires it. */
  readonly obliged: boolean;
}

/** `POST /platform/second-factor/enrolment`: what is copied into an application, by eye or by camera. */
export interface ShownKey {
  readonly secret: string;
  /** `data:image/svg+xml…` */
  readonly picture: string;
}

/** What confirming and renewing answer: shown once. */
export interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

/** One of `GET /platform/second-factor/holders`. */
export interface Holder {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
  /** Instant. */
  readonly since: string;
}
