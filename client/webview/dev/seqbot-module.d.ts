/** A source is bundled as its text. */
declare module '*.seqbot' {
  const source: string;
  export default source;
}
