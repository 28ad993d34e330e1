import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A package of an ecosystem, named by purl type. */
export interface SdkPackage {
  readonly ecosystem: 'pypi' | 'npm' | 'golang' | 'maven' | 'nuget' | 'cargo';
  readonly name: string;
}

/** What in source code and configuration shows the use of an AI service, framework or runtime. */
export interface Sdk extends Row {
  readonly kind: string;
  /** Supplier id; absent for groups of projects. */
  readonly supplier?: string;
  /** Packages seen in a public list of their ecosystem. */
  readonly packages?: Datum<readonly SdkPackage[]>;
  /** Packages that no list was checked for or that it did not show. */
  readonly uncheckedPackages?: Datum<readonly SdkPackage[]>;
  /** Python module names. */
  readonly imports?: Datum<readonly string[]>;
  /** Endpoint hosts, with templates such as `{region}`. */
  readonly hosts?: Datum<readonly string[]>;
  readonly environment?: Datum<readonly string[]>;
  /** Regular expressions over model identifiers. */
  readonly modelPatterns?: Datum<readonly string[]>;
  readonly documentation?: Datum<string>;
}
