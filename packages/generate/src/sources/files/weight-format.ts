/** One weight format: how its files are named, and how they begin. */
interface FormatMark {
  readonly format: string;
  readonly name: RegExp;
  /** Tells from the first bytes that the content is of this format. */
  readonly fits: (head: Uint8Array) => boolean;
}

/** Formats by name and content. Names alone say nothing: `.bin` is used for everything. */
const FORMATS: readonly FormatMark[] = [
  { format: 'safetensors', name: /\.safetensors$/i, fits: (head) => head[8] === 0x7b },
  { format: 'gguf', name: /\.gguf$/i, fits: (head) => begins(head, 'GGUF') },
  // A model is one protobuf message whose first field is the IR version: tag 0x08.
  { format: 'onnx', name: /\.onnx$/i, fits: (head) => head[0] === 0x08 },
  { format: 'tflite', name: /\.(tflite|lite)$/i, fits: (head) => begins(head.subarray(4), 'TFL3') },
  { format: 'hdf5', name: /\.(h5|hdf5|keras)$/i, fits: (head) => begins(head, '\u0089HDF') },
  { format: 'keras', name: /\.keras$/i, fits: (head) => begins(head, 'PK\u0003\u0004') },
  { format: 'saved-model', name: /(^|\/)saved_model\.pb$/i, fits: (head) => head[0] === 0x08 },
  { format: 'numpy', name: /\.npy$/i, fits: (head) => begins(head, '\u0093NUMPY') },
  // torch.save writes a ZIP of pickles, before 1.6 a bare pickle; protocol 2 and later begin with 0x80.
  { format: 'pickle', name: /\.(bin|pt|pth|ckpt|pkl|joblib)$/i, fits: (head) => isPickle(head) },
];

/** Names of weight files whose content has no mark of its own or is not told apart here. */
const WEIGHTS =
  /\.(safetensors|gguf|onnx|tflite|h5|hdf5|keras|npy|npz|bin|pt|pth|pt2|ckpt|pkl|joblib|msgpack|mlmodel)$/i;

/** Pickles that training leaves behind: state of the optimiser and arguments, not weights. */
const NOT_WEIGHTS = /(^|\/)(training_args|optimizer|scheduler|scaler|rng_state[\w-]*)\.(bin|pt|pth)$/i;

/** Returns the weight format that both name and first bytes of a file show; `undefined` when they do not agree. */
export function weightFormat(path: string, head: Uint8Array): string | undefined {
  if (NOT_WEIGHTS.test(path)) return undefined;
  return FORMATS.find((mark) => mark.name.test(path) && mark.fits(head))?.format;
}

/** Tells whether a name is one that weight files have. */
export function isWeightsName(path: string): boolean {
  return WEIGHTS.test(path) || /(^|\/)saved_model\.pb$/i.test(path);
}

/** Tells whether a name promises a format whose content can be checked. */
export function promisesFormat(path: string): boolean {
  return /\.(safetensors|gguf|onnx|tflite|h5|hdf5|keras|npy)$/i.test(path);
}

function begins(head: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => head[index] === character.charCodeAt(0));
}

function isPickle(head: Uint8Array): boolean {
  return (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5) || begins(head, 'PK\u0003\u0004');
}
