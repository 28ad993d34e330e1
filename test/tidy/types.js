// Type-checks every workspace that has a tsconfig, two at a time, and prints only what fails.
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const PARALLEL = 2;
const folders = globSync('{packages,apps,test}/*/tsconfig.json', { cwd: root }).map(dirname).sort();
let failed = 0;

async function worker() {
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) await check(folder);
}

function check(folder) {
  const svelte = existsSync(resolve(root, folder, 'src/app.html'));
  const [command, args] = svelte
    ? ['svelte-check', ['--workspace', folder, '--tsconfig', 'tsconfig.json', '--threshold', 'error']]
    : ['tsc', ['-p', folder]];
  return new Promise((done) => {
    const child = spawn(resolve(root, 'node_modules/.bin', command), args, { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => {
      if (code !== 0) {
        failed += 1;
        console.log(`${folder}\n${output}`);
      }
      done();
    });
  });
}

await Promise.all(Array.from({ length: PARALLEL }, worker));
console.log(failed === 0 ? 'types: no errors' : `types: ${failed} workspaces have errors`);
process.exitCode = failed === 0 ? 0 : 1;
