import { preparerArchives } from './archives.ts';
import type { ArchiveAPreparer, ArchivePrete } from './preparer-archive.ts';
import { accomplir } from './travail.ts';

await accomplir<ArchiveAPreparer, readonly ArchivePrete[]>(preparerArchives);
