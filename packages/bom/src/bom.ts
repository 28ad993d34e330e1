import type * as CycloneDx from './generated/cyclonedx-1.7.ts';

/** A CycloneDX 1.7 document as the official schema describes it; assignable to `JsonObject`. */
export type Bom = CycloneDx.Bom;
/** What is said about the document itself: when, by whom, with what, about what. */
export type Metadata = CycloneDx.Metadata;
/** A piece of software, hardware, a model or a data set. */
export type Component = CycloneDx.Component;
/** The kind of a component, such as `machine-learning-model`. */
export type ComponentType = Component['type'];
/** Something that is called over a network. */
export type Service = CycloneDx.Service;
/** What a service does with one class of data. */
export type ServiceData = CycloneDx.ServiceData;
/** A name and a value that the schema has no member for. */
export type Property = CycloneDx.Property;
/** A link to something outside the document. */
export type ExternalReference = CycloneDx.ExternalReference;
/** A company or another body. */
export type Organization = CycloneDx.OrganizationalEntity;
/** A person, or the mailbox of one. */
export type Contact = CycloneDx.OrganizationalContact;
/** A postal address; its `country` is a name or a code. */
export type Address = CycloneDx.PostalAddress;
/** One digest: algorithm and hexadecimal content. */
export type ComponentHash = CycloneDx.Hash;
/** The licences of something: names, SPDX ids or expressions. */
export type LicenseChoice = CycloneDx.LicenseChoice;
/** One licence by SPDX id or by name. */
export type License = CycloneDx.License;
/** Text or encoded content that stands in the document. */
export type Attachment = CycloneDx.Attachment;
/** What one bom-ref depends on and provides. */
export type Dependency = CycloneDx.Dependency;
/** How complete a part of the document is. */
export type Composition = CycloneDx.Compositions;
/** A model's intended use, training parameters, metrics and considerations. */
export type ModelCard = CycloneDx.ModelCard;
/** A data set, within a component or a model card. */
export type ComponentData = CycloneDx.ComponentData;
/** Energy use and emissions of one activity. */
export type EnergyConsumption = CycloneDx.EnergyConsumption;
/** Who supplies energy, and from what. */
export type EnergyProvider = CycloneDx.EnergyProvider;
/** How a component is recognised and where it was seen. */
export type ComponentEvidence = CycloneDx.ComponentEvidence;
/** How something was made: workflows with their tasks. */
export type Formula = CycloneDx.Formula;
/** One workflow of a formula. */
export type Workflow = CycloneDx.Workflow;
/** A comment on things in the document. */
export type Annotation = CycloneDx.Annotations;
/** Where something in the document was taken from. */
export type Citation = CycloneDx.Citation;
/** A known weakness and what it affects. */
export type Vulnerability = CycloneDx.Vulnerability;
/** Standards and patents that the document defines. */
export type Definitions = CycloneDx.Definitions;
/** A standard with its requirements. */
export type Standard = CycloneDx.Standard;
/** Claims, evidence and attestations. */
export type Declarations = NonNullable<Bom['declarations']>;
