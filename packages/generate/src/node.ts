export { directoryFiles } from './node/directory-files.ts';
export { fileHasher } from './node/file-hasher.ts';
export { looseFiles } from './node/loose-files.ts';
