import { dependencyNthParty } from './concentration/dependency-nth-party.ts';
import { resilienceAlternative } from './concentration/resilience-alternative.ts';
import { resilienceExitPlan } from './concentration/resilience-exit-plan.ts';
import { resilienceRegionRedundancy } from './concentration/resilience-region-redundancy.ts';
import { resilienceSubstitutability } from './concentration/resilience-substitutability.ts';
import { resilienceTestedFailover } from './concentration/resilience-tested-failover.ts';
import type { FactDefinition } from './fact.ts';
import { chipAttestation } from './hardware/chip-attestation.ts';
import { chipAttestationScheme } from './hardware/chip-attestation-scheme.ts';
import { chipAttestationVerifier } from './hardware/chip-attestation-verifier.ts';
import { chipAttestedAt } from './hardware/chip-attested-at.ts';
import { chipBoard } from './hardware/chip-board.ts';
import { chipCount } from './hardware/chip-count.ts';
import { chipDesigner } from './hardware/chip-designer.ts';
import { chipEndOfSupport } from './hardware/chip-end-of-support.ts';
import { chipExportClass } from './hardware/chip-export-class.ts';
import { chipFoundry } from './hardware/chip-foundry.ts';
import { chipMeasuredBoot } from './hardware/chip-measured-boot.ts';
import { chipMemoryVendor } from './hardware/chip-memory-vendor.ts';
import { chipModel } from './hardware/chip-model.ts';
import { chipPackaging } from './hardware/chip-packaging.ts';
import { chipProcess } from './hardware/chip-process.ts';
import { chipRootOfTrust } from './hardware/chip-root-of-trust.ts';
import { chipSecureBoot } from './hardware/chip-secure-boot.ts';
import { firmwareCustomerApproval } from './hardware/firmware-customer-approval.ts';
import { firmwareDigest } from './hardware/firmware-digest.ts';
import { firmwareReview } from './hardware/firmware-review.ts';
import { firmwareRollbackProtection } from './hardware/firmware-rollback-protection.ts';
import { firmwareSigning } from './hardware/firmware-signing.ts';
import { firmwareUpdateAuthority } from './hardware/firmware-update-authority.ts';
import { firmwareVersion } from './hardware/firmware-version.ts';
import { keyHsmCertificate } from './hardware/key-hsm-certificate.ts';
import { keyHsmLevel } from './hardware/key-hsm-level.ts';
import { componentDigest } from './identity/component-digest.ts';
import { componentLicense } from './identity/component-license.ts';
import { componentPurl } from './identity/component-purl.ts';
import { componentSupplier } from './identity/component-supplier.ts';
import { documentAuthor } from './identity/document-author.ts';
import { documentCompleteness } from './identity/document-completeness.ts';
import { documentContext } from './identity/document-context.ts';
import { documentSignature } from './identity/document-signature.ts';
import { documentTool } from './identity/document-tool.ts';
import { modelArchitecture } from './identity/model-architecture.ts';
import { modelCo2 } from './identity/model-co2.ts';
import { modelContextLength } from './identity/model-context-length.ts';
import { modelEnergy } from './identity/model-energy.ts';
import { modelEthics } from './identity/model-ethics.ts';
import { modelEvaluation } from './identity/model-evaluation.ts';
import { modelFairness } from './identity/model-fairness.ts';
import { modelLimitations } from './identity/model-limitations.ts';
import { modelModalities } from './identity/model-modalities.ts';
import { modelOpennessArchitecture } from './identity/model-openness-architecture.ts';
import { modelOpennessCode } from './identity/model-openness-code.ts';
import { modelOpennessData } from './identity/model-openness-data.ts';
import { modelOpennessWeights } from './identity/model-openness-weights.ts';
import { modelParameters } from './identity/model-parameters.ts';
import { modelQuantization } from './identity/model-quantization.ts';
import { modelSafetyRisk } from './identity/model-safety-risk.ts';
import { modelTask } from './identity/model-task.ts';
import { modelUseCases } from './identity/model-use-cases.ts';
import { productKind } from './identity/product-kind.ts';
import { productName } from './identity/product-name.ts';
import { productReleased } from './identity/product-released.ts';
import { productVersion } from './identity/product-version.ts';
import { runtimeFramework } from './identity/runtime-framework.ts';
import { runtimeVersion } from './identity/runtime-version.ts';
import { runtimeVulnerability } from './identity/runtime-vulnerability.ts';
import { supplierCountry } from './identity/supplier-country.ts';
import { supplierLegalName } from './identity/supplier-legal-name.ts';
import { supplierLei } from './identity/supplier-lei.ts';
import { supplierParent } from './identity/supplier-parent.ts';
import { supplierParentCountry } from './identity/supplier-parent-country.ts';
import type { Lens } from './lens.ts';
import { marketPerformance } from './portability/market-performance.ts';
import { marketPrice } from './portability/market-price.ts';
import { portabilityApi } from './portability/portability-api.ts';
import { portabilityAvailability } from './portability/portability-availability.ts';
import { portabilityDataExport } from './portability/portability-data-export.ts';
import { portabilityDetection } from './portability/portability-detection.ts';
import { portabilityExitTerms } from './portability/portability-exit-terms.ts';
import { portabilityFormat } from './portability/portability-format.ts';
import { portabilityIdentity } from './portability/portability-identity.ts';
import { portabilityIsa } from './portability/portability-isa.ts';
import { portabilityLogs } from './portability/portability-logs.ts';
import { portabilityOrchestration } from './portability/portability-orchestration.ts';
import { portabilityRuntime } from './portability/portability-runtime.ts';
import { portabilitySecrets } from './portability/portability-secrets.ts';
import { portabilitySegmentation } from './portability/portability-segmentation.ts';
import { portabilityWeights } from './portability/portability-weights.ts';
import { controlForeignAccess } from './sovereignty/control-foreign-access.ts';
import { controlJurisdiction } from './sovereignty/control-jurisdiction.ts';
import { dataAcquisition } from './sovereignty/data-acquisition.ts';
import { dataGovernance } from './sovereignty/data-governance.ts';
import { dataLanguage } from './sovereignty/data-language.ts';
import { dataLicenseClass } from './sovereignty/data-license-class.ts';
import { dataOptOut } from './sovereignty/data-opt-out.ts';
import { dataPeriod } from './sovereignty/data-period.ts';
import { dataPersonal } from './sovereignty/data-personal.ts';
import { dataRetention } from './sovereignty/data-retention.ts';
import { dataRole } from './sovereignty/data-role.ts';
import { dataSize } from './sovereignty/data-size.ts';
import { dataTrainingUse } from './sovereignty/data-training-use.ts';
import { flowClass } from './sovereignty/flow-class.ts';
import { flowFrom } from './sovereignty/flow-from.ts';
import { flowTo } from './sovereignty/flow-to.ts';
import { flowTransferMechanism } from './sovereignty/flow-transfer-mechanism.ts';
import { lineageAdapter } from './sovereignty/lineage-adapter.ts';
import { lineageBaseModel } from './sovereignty/lineage-base-model.ts';
import { lineageDerivedByDigest } from './sovereignty/lineage-derived-by-digest.ts';
import { mitigationConfidentialCompute } from './sovereignty/mitigation-confidential-compute.ts';
import { mitigationKeyCustody } from './sovereignty/mitigation-key-custody.ts';
import { mitigationKeyJurisdiction } from './sovereignty/mitigation-key-jurisdiction.ts';
import { placeCollected } from './sovereignty/place-collected.ts';
import { placeHosted } from './sovereignty/place-hosted.ts';
import { placeInferred } from './sovereignty/place-inferred.ts';
import { placeOperated } from './sovereignty/place-operated.ts';
import { placeTrained } from './sovereignty/place-trained.ts';
import { trainingAccelerator } from './sovereignty/training-accelerator.ts';
import { trainingFlop } from './sovereignty/training-flop.ts';
import { trainingHours } from './sovereignty/training-hours.ts';
import { trainingPeriod } from './sovereignty/training-period.ts';
import { trainingProvider } from './sovereignty/training-provider.ts';
import { trainingStage } from './sovereignty/training-stage.ts';
import { weightsCopiesEqual } from './sovereignty/weights-copies-equal.ts';
import { weightsCopy } from './sovereignty/weights-copy.ts';
import { weightsFormat } from './sovereignty/weights-format.ts';
import { weightsSignature } from './sovereignty/weights-signature.ts';
import { surfaceAuthentication } from './surface/surface-authentication.ts';
import { surfaceBoundaryCrossing } from './surface/surface-boundary-crossing.ts';
import { surfaceEncryption } from './surface/surface-encryption.ts';
import { surfaceEndpoint } from './surface/surface-endpoint.ts';
import { surfaceFederation } from './surface/surface-federation.ts';
import { surfaceMfa } from './surface/surface-mfa.ts';
import { surfacePrivilegedRoles } from './surface/surface-privileged-roles.ts';
import { surfaceProvider } from './surface/surface-provider.ts';
import { surfacePublic } from './surface/surface-public.ts';
import { surfaceRole } from './surface/surface-role.ts';
import { surfaceSecretStore } from './surface/surface-secret-store.ts';
import { surfaceTool } from './surface/surface-tool.ts';
import { surfaceWorkloadIdentity } from './surface/surface-workload-identity.ts';
import { surfaceZone } from './surface/surface-zone.ts';

/** Every fact in the order in which facts are shown: by lens, then as facts.md lists them. */
export const FACTS: readonly FactDefinition[] = [
  supplierLegalName,
  supplierCountry,
  supplierParent,
  supplierParentCountry,
  supplierLei,
  productName,
  productVersion,
  productReleased,
  productKind,
  componentPurl,
  componentDigest,
  componentLicense,
  componentSupplier,
  documentAuthor,
  documentTool,
  documentContext,
  documentCompleteness,
  documentSignature,
  modelTask,
  modelArchitecture,
  modelParameters,
  modelModalities,
  modelContextLength,
  modelQuantization,
  modelLimitations,
  modelUseCases,
  modelEvaluation,
  modelFairness,
  modelEthics,
  modelEnergy,
  modelCo2,
  modelSafetyRisk,
  modelOpennessWeights,
  modelOpennessCode,
  modelOpennessData,
  modelOpennessArchitecture,
  runtimeFramework,
  runtimeVersion,
  runtimeVulnerability,
  surfaceProvider,
  surfaceRole,
  surfaceEndpoint,
  surfacePublic,
  surfaceAuthentication,
  surfaceFederation,
  surfaceMfa,
  surfaceWorkloadIdentity,
  surfacePrivilegedRoles,
  surfaceBoundaryCrossing,
  surfaceZone,
  surfaceEncryption,
  surfaceSecretStore,
  surfaceTool,
  placeCollected,
  placeTrained,
  placeHosted,
  placeOperated,
  placeInferred,
  controlJurisdiction,
  controlForeignAccess,
  mitigationKeyCustody,
  mitigationKeyJurisdiction,
  mitigationConfidentialCompute,
  flowClass,
  flowFrom,
  flowTo,
  flowTransferMechanism,
  dataRole,
  dataAcquisition,
  dataSize,
  dataPeriod,
  dataLanguage,
  dataLicenseClass,
  dataPersonal,
  dataGovernance,
  dataOptOut,
  dataRetention,
  dataTrainingUse,
  lineageBaseModel,
  lineageAdapter,
  lineageDerivedByDigest,
  trainingStage,
  trainingProvider,
  trainingAccelerator,
  trainingHours,
  trainingFlop,
  trainingPeriod,
  weightsCopy,
  weightsCopiesEqual,
  weightsSignature,
  weightsFormat,
  chipModel,
  chipCount,
  chipDesigner,
  chipFoundry,
  chipProcess,
  chipPackaging,
  chipMemoryVendor,
  chipBoard,
  chipRootOfTrust,
  chipSecureBoot,
  chipMeasuredBoot,
  firmwareVersion,
  firmwareDigest,
  firmwareSigning,
  firmwareUpdateAuthority,
  firmwareRollbackProtection,
  firmwareCustomerApproval,
  firmwareReview,
  chipAttestation,
  chipAttestationScheme,
  chipAttestationVerifier,
  chipAttestedAt,
  keyHsmLevel,
  keyHsmCertificate,
  chipExportClass,
  chipEndOfSupport,
  resilienceAlternative,
  resilienceSubstitutability,
  resilienceExitPlan,
  resilienceTestedFailover,
  resilienceRegionRedundancy,
  dependencyNthParty,
  portabilityWeights,
  portabilityFormat,
  portabilityApi,
  portabilityRuntime,
  portabilityIsa,
  portabilityAvailability,
  portabilityOrchestration,
  portabilityDataExport,
  portabilityLogs,
  portabilityIdentity,
  portabilitySecrets,
  portabilitySegmentation,
  portabilityDetection,
  portabilityExitTerms,
  marketPrice,
  marketPerformance,
];

const BY_ID: ReadonlyMap<string, FactDefinition> = new Map(FACTS.map((fact) => [fact.id, fact]));

/** Finds a fact by its id; an id that facts.md does not have is `undefined`. */
export function factById(id: string): FactDefinition | undefined {
  return BY_ID.get(id);
}

/** Lists the facts that a lens stands on: its own, then those of others that it is computed from. */
export function factsOfLens(lens: Lens): readonly FactDefinition[] {
  const own = FACTS.filter((fact) => fact.lens === lens);
  return [...own, ...FACTS.filter((fact) => fact.alsoIn?.includes(lens) === true)];
}
