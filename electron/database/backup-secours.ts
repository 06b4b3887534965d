import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, rm, statfs } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import { type CopieRangee, copiesDuDossier, effacerPartielles, inscrire, retirerCopie } from './backup-manifest.ts';
import { aRetirer, budgetDe } from './backup-rotation.ts';
import { poser } from './durable.ts';
import { estDisquePlein } from './sqlite-errors.ts';
import type { Verdict } from './verification.ts';

/** « haut-rhin 3f9a2c » : deux postes, ou deux fichiers du même nom, ne mêlent pas leurs copies dans un dossier commun. */
export const dossierDeSecours = (racine: string, chemin: string, poste: string): string =>
  join(
    racine,
    `${basename(chemin, extname(chemin))} ${createHash('sha256').update(`${poste}\n${chemin}`).digest('hex').slice(0, 6)}`,
  );

/**
 * Range une sauvegarde vérifiée dans un second dossier (clé, disque, partage) : recopiée, relue, et tenue pour bonne
 * seulement si son empreinte est la même. La rotation y est celle du premier dossier, sous le même budget (octets).
 * @throws AppError si le dossier ne s'atteint pas ou si la copie y est fautive.
 */
export async function doubler(
  copie: CopieRangee,
  dossier: string,
  { budget, verifier }: { budget: number; verifier: (copie: string) => Promise<Verdict> },
): Promise<void> {
  const { chemin, verifiee: _, ...manifeste } = copie;
  const definitif = join(dossier, basename(chemin));
  const provisoire = `${definitif}.partiel`;
  try {
    await mkdir(dossier, { recursive: true });
    effacerPartielles(dossier);
    await copyFile(chemin, provisoire, constants.COPYFILE_FICLONE);
  } catch (cause) {
    await rm(provisoire, { force: true }).catch(() => undefined);
    throw estDisquePlein(cause)
      ? sauvegardeErrors.disquePlein(dossier, cause)
      : sauvegardeErrors.dossier(dossier, cause);
  }
  const verdict = await verifier(provisoire);
  if (!verdict.saine || verdict.sha256 !== manifeste.sha256) {
    await rm(provisoire, { force: true });
    throw sauvegardeErrors.nonVerifiee(verdict.saine ? 'empreinte différente' : verdict.defaut);
  }
  poser(provisoire, definitif);
  inscrire(definitif, manifeste);
  const copies = copiesDuDossier(dossier);
  const { bavail, bsize } = await statfs(dossier);
  const permis = budgetDe(
    budget,
    bavail * bsize,
    copies.reduce((somme, { taille }) => somme + taille, 0),
  );
  const retirees = new Set(aRetirer(copies, permis));
  for (const ancienne of copies) if (retirees.has(ancienne.id)) retirerCopie(ancienne.chemin);
}
