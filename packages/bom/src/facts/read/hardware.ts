import { containerOf } from '../../chain/edge-index.ts';
import { isUndisclosedWord } from '../../undisclosed-word.ts';
import { readDigests } from './digests.ts';
import { readField } from './field.ts';
import type { Reader } from './reader.ts';
import { readThrough } from './relation.ts';

/** Reads firmware through the chip that carries it or needs it. */
export function throughFirmware(read: Reader): Reader {
  return readThrough({ edges: ['contains', 'depends-on'], kinds: ['firmware'] }, read);
}

/**
 * Reads a fact of firmware of a chip or of the firmware itself: the node's own words, else those of the firmware in
 * the chip, else those of the chip that the firmware is in.
 */
export function readOfFirmware(read: Reader): Reader {
  const inside = throughFirmware(read);
  return (chain, node) => {
    const own = read(chain, node);
    if (own.length > 0) return own;
    const device = containerOf(chain, node);
    return device?.kind === 'accelerator' ? read(chain, device) : inside(chain, node);
  };
}

/** Reads the version of a firmware, or the versions of the firmware in a chip with its name. */
export const readFirmwareVersion: Reader = (chain, node) =>
  node.kind === 'firmware'
    ? readField('version')(chain, node)
    : throughFirmware((_chain, firmware) =>
        readField('version')(chain, firmware).map((statement) => ({
          ...statement,
          value: isUndisclosedWord(String(statement.value))
            ? statement.value
            : `${firmware.name} ${statement.value}`,
        })),
      )(chain, node);

/** Reads the digests of a firmware, or of the firmware in a chip: the chip's own digests are of something else. */
export const readFirmwareDigest: Reader = (chain, node) =>
  node.kind === 'firmware' ? readDigests(chain, node) : throughFirmware(readDigests)(chain, node);
