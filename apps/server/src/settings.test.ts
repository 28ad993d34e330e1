import { describe, expect, it } from 'vitest';
import { ServerError } from './server-error.ts';
import { readSettings } from './settings.ts';

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('readSettings', () => {
  it('takes port 8080 and a folder of the repository where nothing is set', () => {
    expect(readSettings('/srv/app', {})).toEqual({ port: 8080, dataDir: '/srv/app/.trasluz' });
  });

  it('takes an empty variable for one that is not set, as shells and Compose files write it', () => {
    expect(readSettings('/srv/app', { PORT: '', TRASLUZ_DATA: '', DATABASE_URL: '' })).toEqual({
      port: 8080,
      dataDir: '/srv/app/.trasluz',
    });
  });

  it('reads all three', () => {
    expect(
      readSettings('/srv/app', {
        PORT: '9000',
        TRASLUZ_DATA: '/var/lib/trasluz',
        DATABASE_URL: 'postgres://me:word@db.example:5432/registry',
      }),
    ).toEqual({
      port: 9000,
      dataDir: '/var/lib/trasluz',
      url: 'postgres://me:word@db.example:5432/registry',
    });
  });

  it('reads no other variable', () => {
    const env = { port: '1', HOST: 'x', PGHOST: 'y', TRASLUZ_PORT: '2', PORT_: '3' };

    expect(readSettings('/srv/app', env)).toEqual({ port: 8080, dataDir: '/srv/app/.trasluz' });
  });

  it.each([
    ['0', 0],
    ['1', 1],
    ['80', 80],
    ['1024', 1024],
    ['08080', 8080],
    ['65534', 65_534],
    ['65535', 65_535],
  ])('takes PORT %j for %d', (text, port) => {
    expect(readSettings('/', { PORT: text }).port).toBe(port);
  });

  it.each([
    ['65536'],
    ['99999999999999999999'],
    ['-1'],
    ['+80'],
    ['80.0'],
    ['80.5'],
    ['8e3'],
    ['0x1f90'],
    ['0b11'],
    [' '],
    [' 8080'],
    ['8080 '],
    ['8080\n'],
    ['8_080'],
    ['8,080'],
    ['abc'],
    ['NaN'],
    ['Infinity'],
    ['null'],
    ['http'],
    ['localhost:8080'],
    ['/run/trasluz.sock'],
    ['٨٠٨٠'],
    ['８０８０'],
    ['\u0000'],
    ['$PORT'],
  ])('refuses PORT %j and says what it expects', (text) => {
    const error = errorOf(() => readSettings('/', { PORT: text }));

    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({
      name: 'ServerError',
      code: 'bad-port',
      message: `Cannot listen on PORT "${text}": expected a whole number from 0 to 65535`,
    });
  });

  it.each([
    ['/var/lib/trasluz', '/var/lib/trasluz'],
    ['data', '/srv/app/data'],
    ['./data', '/srv/app/data'],
    ['../data', '/srv/data'],
    ['data/', '/srv/app/data'],
    ['.', '/srv/app'],
    ['a b/ñ', '/srv/app/a b/ñ'],
    ['~/data', '/srv/app/~/data'],
  ])('takes TRASLUZ_DATA %j for %j, below the root where it is relative', (text, path) => {
    expect(readSettings('/srv/app', { TRASLUZ_DATA: text }).dataDir).toBe(path);
  });

  it.each([
    ['postgres://localhost/registry'],
    ['postgresql://localhost/registry'],
    ['POSTGRES://localhost/registry'],
    ['postgres://me:p%40ss@127.0.0.1:5433/registry?sslmode=require'],
    ['postgres://me@[::1]:5432/registry'],
    ['postgres:///registry?host=/var/run/postgresql'],
  ])('takes DATABASE_URL %j as it is', (url) => {
    expect(readSettings('/', { DATABASE_URL: url }).url).toBe(url);
  });

  it.each([
    ['nonsense'],
    [' '],
    ['postgres'],
    ['postgres:'],
    ['postgres://'],
    ['postgres:/localhost/registry'],
    ['mysql://me:hunter2@localhost/registry'],
    ['http://me:hunter2@localhost/registry'],
    ['file:///registry'],
    ['host=localhost password=hunter2 dbname=registry'],
    ['me:hunter2@localhost:5432/registry'],
    ['postgres://me:hunter2@local host/registry'],
    ['postgres://me:hunter2@localhost:99999/registry'],
    ['postgres://me:hunter2@localhost:port/registry'],
    ['"postgres://me:hunter2@localhost/registry"'],
    [' postgres://me:hunter2@localhost/registry'],
  ])('refuses DATABASE_URL %j without repeating it, for it may hold a password', (url) => {
    const error = errorOf(() => readSettings('/', { DATABASE_URL: url }));

    expect(error).toMatchObject({
      name: 'ServerError',
      code: 'bad-database-url',
      message: 'Cannot read DATABASE_URL: expected "postgres://user:password@host:port/database"',
    });
  });
});
