import type { Datum, Figure } from './datum.ts';
import type { Row } from './row.ts';

/** How a part can be had. */
export type Sales = 'merchant' | 'cloud-only' | 'in-house' | 'announced';

/** What a customer can check of a device's state; `none-found` when a source leaves the part out. */
export type AttestationKind = 'device' | 'instance' | 'operator-claim' | 'none-found';

/** The programming interface that code for the part is tied to. */
export type Portability = 'cuda' | 'rocm' | 'neuron' | 'xla';

/** Dense peak performance in TFLOP/s (TOP/s for integers) per number format; sparse figures are not taken. */
export interface PeakDenseTflops {
  readonly bf16?: Datum<number>;
  readonly fp16?: Datum<number>;
  readonly fp8?: Datum<number>;
  readonly int8?: Datum<number>;
  readonly fp4?: Datum<number>;
}

/** A chip that trains or runs models. Parts that only instance types name have little more than a name. */
export interface Accelerator extends Row {
  /** Supplier id. */
  readonly designer: Datum<string>;
  readonly launchYear?: Datum<number>;
  /** Foundry ids; two when the sources name two. */
  readonly foundries?: Datum<readonly string[]>;
  readonly processNode?: Datum<string>;
  /** Country of the plant, which is not the seat of the foundry. */
  readonly fabCountry?: Datum<string>;
  readonly memoryType?: Datum<string>;
  readonly memoryGB?: Datum<Figure>;
  readonly memoryBandwidthTBps?: Datum<Figure>;
  readonly peakDenseTflops?: PeakDenseTflops;
  readonly powerW?: Datum<Figure>;
  readonly interconnect?: Datum<string>;
  /** Per chip and direction, in GB/s. */
  readonly interconnectUniGBps?: Datum<number>;
  readonly confidentialCompute?: Datum<boolean>;
  readonly attestation?: Datum<AttestationKind>;
  readonly attestationScheme?: Datum<string>;
  readonly attestationVerifier?: Datum<string>;
  readonly firmwareProtection?: Datum<string>;
  /** Ids of firmware reviews that name the product; a device in a document is matched by digest only. */
  readonly firmwareReviews?: Datum<readonly string[]>;
  readonly sales?: Datum<Sales>;
  readonly softwareStacks?: Datum<readonly string[]>;
  readonly frameworks?: Datum<readonly string[]>;
  readonly portability?: Datum<Portability>;
  readonly exportControl?: Datum<string>;
}
