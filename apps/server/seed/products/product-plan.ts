import type { CitedSource } from '../document/cited-source.ts';

/** A statement as a property: its name without the namespace, its value, and a reservation. */
export interface PlannedProperty {
  readonly name: string;
  readonly value: string;
  /** The source where it is not the one of the thing. */
  readonly source?: CitedSource;
  readonly note?: string;
}

/** A service that a product uses or is. */
export interface PlannedService {
  readonly ref: string;
  readonly name: string;
  /** Supplier id of who provides it. */
  readonly provider: string;
  readonly source: CitedSource;
  readonly description?: string;
  readonly properties?: readonly PlannedProperty[];
  /** Refs of what it depends on. */
  readonly dependsOn?: readonly string[];
}

/** A family of models that a product uses. */
export interface PlannedModel {
  readonly ref: string;
  readonly name: string;
  readonly supplier: string;
  readonly source: CitedSource;
}

/** What is sourced about a product, as data: each line is one statement of a page that was read. */
export interface ProductPlan {
  readonly product: string;
  readonly version: string;
  readonly name: string;
  readonly supplier: string;
  readonly source: CitedSource;
  readonly properties: readonly PlannedProperty[];
  readonly services: readonly PlannedService[];
  readonly models: readonly PlannedModel[];
  /** Refs of what the product itself depends on. */
  readonly dependsOn: readonly string[];
}
