import { type Niveau, type Verdict, verifierCopie } from '#electron/database/verification.ts';
import { accomplir } from './travail.ts';

export interface CopieAVerifier {
  readonly chemin: string;
  readonly niveau: Niveau;
  readonly neuve: boolean;
}

await accomplir<CopieAVerifier, Verdict>(({ chemin, niveau, neuve }, progresser) =>
  verifierCopie(chemin, niveau, neuve, progresser),
);
