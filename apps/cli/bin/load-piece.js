const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
const { Script } = process.getBuiltinModule('node:vm');

/**
 * Makes the function that loads a piece of the bundle by name. Beside a piece may lie the code that V8 made of it when
 * the build ran it: Node's own compile cache keeps only what is compiled before a module runs, and that is a third of
 * it. V8 refuses the code of another version of itself, and then compiles the piece as usual.
 * @param {string} folder of the bundle, ends in a slash
 * @param {(name: string, script: import('node:vm').Script) => void} [onScript]
 * @returns {(name: string) => unknown}
 */
export function pieceLoader(folder, onScript) {
  const load = (name) => {
    const path = `${folder}${name}.cjs`;
    const code = `${folder}${name}.code`;
    const cachedData = existsSync(code) ? readFileSync(code) : undefined;
    // The build writes ASCII only, and this is how it is read fastest.
    const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
    onScript?.(name, script);
    const piece = { exports: {} };
    script.runInThisContext()(piece, piece.exports, load, process.getBuiltinModule);
    return piece.exports;
  };
  return load;
}
