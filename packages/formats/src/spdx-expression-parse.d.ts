/** The package ships no types: it parses an SPDX licence expression and throws where the text is none. */
declare module 'spdx-expression-parse' {
  const parse: (expression: string) => object;
  export = parse;
}
