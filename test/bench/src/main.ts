import { WORKLOADS } from './workloads.ts';

/** Runs every workload, or those whose name contains one of the arguments, and prints one JSON line per measurement. */
const wanted = process.argv.slice(2);
for (const workload of WORKLOADS) {
  if (wanted.length > 0 && !wanted.some((word) => workload.name.includes(word))) continue;
  for (const result of await workload.run()) console.log(JSON.stringify(result));
}
