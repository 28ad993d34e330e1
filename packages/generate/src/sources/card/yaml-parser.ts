/** The YAML parser, to be loaded on first use: bundlers give a CommonJS package that is imported late no named exports. */
export { Lexer, parseDocument, visit } from 'yaml';
