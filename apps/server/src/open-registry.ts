import { type Database, type Log, openDatabase } from '@trasluz/store';
import type { Settings } from './settings.ts';
import { explainDataDirectory } from './start-failure.ts';

/** Opens the database of the settings; an error of the file system names the data directory and what to set. */
export async function openRegistry({ dataDir, url }: Settings, log: Log): Promise<Database> {
  try {
    return await openDatabase({ dataDir, log, ...(url === undefined ? {} : { url }) });
  } catch (error) {
    throw url === undefined ? explainDataDirectory(error, dataDir) : error;
  }
}
