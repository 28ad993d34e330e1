/**
 * What the prose of the catalogue's `firmwareProtection` states of single facts, read by hand, by accelerator id:
 * property names without the namespace, and values. A row that is not here states none of them plainly.
 */
export const FIRMWARE_PROTECTION: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'nvidia-h100-sxm': [
    ['hw:measured-boot', 'true'],
    ['hw:fw-signing', 'reference manifests signed by the vendor'],
  ],
};
