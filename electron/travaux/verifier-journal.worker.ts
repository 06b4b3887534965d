import { type VerdictDuJournal, verifierJournal } from '#electron/database/journal-verifie.ts';
import type { CopieAncree } from '#shared/domain/sauvegarde/ancre.rules.ts';
import { accomplir } from './travail.ts';

export interface JournalAVerifier {
  readonly chemin: string;
  readonly copies: readonly CopieAncree[];
}

await accomplir<JournalAVerifier, VerdictDuJournal>(({ chemin, copies }) => verifierJournal(chemin, copies));
