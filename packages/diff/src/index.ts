export { type DiffOptions, diffChains } from './diff-chains.ts';
