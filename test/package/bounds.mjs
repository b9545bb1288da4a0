/** How much the package may weigh, in bytes: what is downloaded. */
export const PACKED_AT_MOST = 1_150_000;
/** What is code on the disk. */
export const CODE_AT_MOST = 3_700_000;
/** What of the download runs in editors, on desktops and in the web. The command line serves tasks only. */
export const EDITORS_AT_MOST = 700_000;
