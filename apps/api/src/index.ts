export { createToken } from './access/token.ts';
export { createApi } from './create-api.ts';
export type { ApiDeps } from './deps.ts';
