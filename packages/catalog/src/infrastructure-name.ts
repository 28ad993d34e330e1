import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A Terraform resource type that shows an AI service or a machine that may carry accelerators. */
export interface TerraformType extends Row {
  readonly provider: 'aws' | 'awscc' | 'azurerm' | 'google';
  /** Supplier id. */
  readonly supplier: string;
  readonly role: Datum<'ai' | 'compute'>;
  /** Attributes that hold the instance type or accelerator. */
  readonly instanceTypeAttributes?: Datum<readonly string[]>;
}

/** A Kubernetes resource, label or custom resource that shows accelerators or model serving. */
export interface KubernetesName extends Row {
  readonly kind: 'resource' | 'label' | 'custom-resource';
  /** Supplier id. */
  readonly supplier?: string;
}
