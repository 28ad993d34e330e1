/** Writes data/spdx-licence-ids.json. */
import { writeFile } from 'node:fs/promises';
import { licenceIdList } from './licence-id-list.ts';

await writeFile(new URL('../data/spdx-licence-ids.json', import.meta.url), await licenceIdList());
