/**
 * Facts of `s1-two-clouds.spdx3.json` that `s1-two-clouds.cdx.json` does not state, each with what the two files say
 * in the place where the fact is read. The files are two texts of one case and not conversions of each other.
 */
export const SPDX_ONLY: Readonly<Record<string, string>> = {
  'product.name acme-lm-34b': 'The root of the SPDX file is the model, that of the CycloneDX file the system',
  'product.version acme-lm-34b':
    'The root of the SPDX file is the model, that of the CycloneDX file the system',
  'product.kind acme-lm-34b': 'The root of the SPDX file is the model, that of the CycloneDX file the system',
  'product.released acme-lm-34b': 'Only the SPDX file has a releaseTime',
  'document.context acme-lm-34b': 'software_sbomType is build, the lifecycle phase is post-build',
  'component.supplier acme-corpus':
    'originatedBy is the producer; the CycloneDX file names the same company as owner of the data only',
  'model.context-length acme-lm-34b': 'Only the SPDX file has the hyper-parameter context_length',
  'model.evaluation acme-lm-34b':
    'The metric is called "mmlu-pro accuracy"; in the CycloneDX file it is accuracy on the slice mmlu-pro',
  'model.safety-risk acme-lm-34b': 'Only the SPDX file has ai_safetyRiskAssessment',
  'data.size acme-corpus':
    'dataset_datasetSize is 30 TB; the CycloneDX file says 9.1T tokens, in a description',
  'data.personal acme-corpus':
    'dataset_hasSensitivePersonalInformation is yes; the CycloneDX file names the personal data',
  'training.period acme-lm-34b': 'The SPDX file has the first stage only, the CycloneDX file the whole run',
  'weights.copy acme-lm-34b': 'The download location is neither of the two copies of the CycloneDX file',
};
