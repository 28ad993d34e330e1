import { writeFileSync } from 'node:fs';
import { loadCatalogData } from '../src/index.ts';
import { renderSourcesPage } from './sources-page.ts';

writeFileSync(
  new URL('../../../docs/sources.md', import.meta.url),
  renderSourcesPage(await loadCatalogData()),
);
