import { AIBOM } from './aibom.ts';
import { CDX_AI } from './cdx-ai.ts';
import { CDX_AI_ML } from './cdx-ai-ml.ts';
import { CDX_GGUF } from './cdx-gguf.ts';
import { CDX_HUGGINGFACE } from './cdx-huggingface.ts';
import { CISCO_AIBOM } from './cisco-aibom.ts';
import { GENAI_AIBOM } from './genai-aibom.ts';
import { HUGGINGFACE } from './huggingface.ts';
import { IBM } from './ibm.ts';
import { K8S_AIBOM } from './k8s-aibom.ts';
import { MONDOO } from './mondoo.ts';
import { NVIDIA } from './nvidia.ts';
import { SYFT } from './syft.ts';
import { TRUSERA } from './trusera.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every other vocabulary that was read, in the order of docs/dialects.md: official names first. */
export const VOCABULARIES: readonly Vocabulary[] = [
  CDX_AI_ML,
  CDX_AI,
  CDX_GGUF,
  CDX_HUGGINGFACE,
  HUGGINGFACE,
  GENAI_AIBOM,
  NVIDIA,
  IBM,
  TRUSERA,
  CISCO_AIBOM,
  MONDOO,
  K8S_AIBOM,
  AIBOM,
  SYFT,
];
