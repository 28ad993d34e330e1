import { openDatabase } from '../connect/open-database.ts';
import { publish } from '../publish/publish.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import { buildLargeInput } from './builders.ts';

/**
 * A process of its own for the tests of locks and kills: opens a data directory, says `open`, and publishes until it
 * is killed, saying each number once it was acknowledged. Arguments: data directory, `embedded` or `pglite`, and
 * `idle` to publish nothing.
 */
const [dataDir = '', kind, mode] = process.argv.slice(2);
const { db } = await openDatabase({
  dataDir,
  prefer: kind === 'embedded' ? 'embedded' : 'pglite',
  log: () => undefined,
});
await ensurePublisher(db, { namespace: 'acme.example', name: 'Acme' });
console.log('open');
const input = buildLargeInput(40);
for (let version = 0; mode !== 'idle'; version += 1) {
  const { publication } = await publish(db, {
    ...input,
    product: `run-${process.pid}`,
    version: `${version}`,
  });
  console.log(publication.number);
}
setInterval(() => undefined, 60_000);
