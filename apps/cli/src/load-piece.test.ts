import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pieceLoader } from '../bin/load-piece.js';

let folder = '';
beforeEach(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'trasluz-piece-'))}/`;
});
afterEach(() => rmSync(folder, { recursive: true }));

function writePiece(name: string, body: string): string {
  const source = `(function(module,exports,load,require){${body}})`;
  writeFileSync(join(folder, `${name}.cjs`), source);
  return source;
}

describe('pieceLoader', () => {
  it('gives what the piece exports', () => {
    writePiece('one', 'module.exports={answer:1}');
    expect(pieceLoader(folder)('one')).toEqual({ answer: 1 });
  });

  it('lets a piece load another one, and the modules of Node', () => {
    writePiece('one', 'exports.two=load("two");exports.base=require("node:path").basename("a/b")');
    writePiece('two', 'exports.answer=2');
    expect(pieceLoader(folder)('one')).toEqual({ two: { answer: 2 }, base: 'b' });
  });

  it('uses the stored code of this V8', () => {
    const source = writePiece('one', 'exports.answer=1');
    writeFileSync(join(folder, 'one.code'), new Script(source).createCachedData());
    const scripts: Script[] = [];
    expect(pieceLoader(folder, (_, script) => scripts.push(script))('one')).toEqual({ answer: 1 });
    expect(scripts.map(({ cachedDataRejected }) => cachedDataRejected)).toEqual([false]);
  });

  it.each([
    ['of another version of V8', (code: Buffer) => code.fill(0xff, 4, 8)],
    ['that is cut short', (code: Buffer) => code.subarray(0, 20)],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is text', () => Buffer.from('no code at all, but long enough to be looked at')],
  ])('runs the piece from its source beside code %s', (_, damage) => {
    const source = writePiece('one', 'exports.answer=1');
    writeFileSync(join(folder, 'one.code'), damage(new Script(source).createCachedData()));
    expect(pieceLoader(folder)('one')).toEqual({ answer: 1 });
  });

  it('does not run the stored code of an older source of another length', () => {
    const old = writePiece('one', 'exports.answer=1');
    writeFileSync(join(folder, 'one.code'), new Script(old).createCachedData());
    writePiece('one', 'exports.answer=12');
    expect(pieceLoader(folder)('one')).toEqual({ answer: 12 });
  });

  it('says which piece is missing', () => {
    expect(() => pieceLoader(folder)('none')).toThrow(/ENOENT.*none\.cjs/);
  });
});
