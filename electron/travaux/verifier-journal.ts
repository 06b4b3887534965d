import type { VerdictDuJournal } from '#electron/database/journal-verifie.ts';
import { lancer } from './travail.ts';
import type { JournalAVerifier } from './verifier-journal.worker.ts';

const script = new URL(
  import.meta.url.endsWith('.ts') ? './verifier-journal.worker.ts' : './verifier-journal.worker.mjs',
  import.meta.url,
);

/** Vérifie le journal d'une copie dans un worker ; voir `verifierJournal`. */
export const verifierJournalAPart = (journal: JournalAVerifier): Promise<VerdictDuJournal> =>
  lancer<JournalAVerifier, VerdictDuJournal>(script, journal).resultat;
