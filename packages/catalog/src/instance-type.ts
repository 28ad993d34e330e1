import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A machine type of a cloud with accelerators; the id is `cloud:code`. */
export interface InstanceType extends Row {
  /** Cloud id. */
  readonly cloud: string;
  /** The provider's own name of the type. */
  readonly code: string;
  /** Accelerator id. */
  readonly accelerator?: Datum<string>;
  /** The accelerator as the source spells it. */
  readonly acceleratorName?: Datum<string>;
  readonly count?: Datum<number>;
  readonly vcpu?: Datum<number>;
  readonly memoryMiBPerDevice?: Datum<number>;
  readonly hypervisor?: Datum<string>;
  /** Kubernetes extended resources and their counts. */
  readonly kubernetesResources?: Datum<Readonly<Record<string, number>>>;
  /** Value of the GKE accelerator label. */
  readonly kubernetesAccelerator?: Datum<string>;
}
