import { main } from '../main.ts';

/** The program of the child processes: the real `main`, with the root as its argument and the real environment. */
await main({ root: process.argv[2] ?? '', env: process.env });
