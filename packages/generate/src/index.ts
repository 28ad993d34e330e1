export type { FileDigests, FileEntry, Files, HashFile, Listing, Progress } from './files.ts';
export { GenerateError, type GenerateErrorCode } from './generate-error.ts';
export { generateModel } from './generate-model.ts';
export type { Generated, ModelInput, Searched } from './input.ts';
export { ARTEFACT_CODES, type ArtefactCode, type ArtefactIssue } from './issue.ts';
export { memoryFiles } from './memory-files.ts';
export { writeBom } from './write-bom.ts';
