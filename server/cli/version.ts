/** The version of the package, put in place when it is built. */
declare const SEQBOT_VERSION: string;

export const VERSION = SEQBOT_VERSION;
