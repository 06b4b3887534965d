import { constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { OperationDite, SceauDeFermeture } from '#shared/domain/sauvegarde/sceau-de-fermeture.schema.ts';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import type { CopieRangee } from './backup-manifest.ts';
import { lireSceau, retirerSceau } from './closing-seal.ts';
import { poser, synchroniserDossier, synchroniserFichier } from './durable.ts';
import { surUneCopie } from './reading-copy.ts';
import { empreinteDuFichier, type Verdict } from './verification.ts';

/** Ce que SQLite laisse à côté d'un fichier : son journal d'écriture en fait partie, et ne va avec aucun autre. */
const VOISINS = ['-wal', '-journal', '-shm'];

export interface OptionsRestauration {
  readonly maintenant: () => Date;
  readonly verifier: (copie: string) => Promise<Verdict>;
}

function dupliquer(source: string, cible: string): void {
  copyFileSync(source, cible, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  synchroniserFichier(cible);
}

/** Garde le fichier présent sous un autre nom, avec son journal d'écriture ; l'original reste encore en place. */
function mettreDeCote(fichier: string, maintenant: Date): string | null {
  if (!existsSync(fichier)) return null;
  const extension = extname(fichier);
  const horodatage = maintenant.toISOString().replace(/[:.]/gu, '-');
  const deCote = `${fichier.slice(0, fichier.length - extension.length)} (mis de côté ${horodatage})${extension}`;
  try {
    linkSync(fichier, deCote);
  } catch {
    dupliquer(fichier, deCote);
  }
  for (const voisin of VOISINS) if (existsSync(fichier + voisin)) dupliquer(fichier + voisin, deCote + voisin);
  synchroniserDossier(dirname(fichier));
  return deCote;
}

/**
 * Pose une sauvegarde à la place du fichier de travail, **fermé**. La copie est recopiée puis relue en entier
 * avant tout ; le fichier présent, même abîmé, est mis de côté et jamais effacé. Coupée n'importe où, la
 * restauration laisse l'ancien fichier ou le nouveau, et celui mis de côté.
 * @returns le chemin du fichier mis de côté ; `null` s'il n'y en avait pas.
 * @throws AppError si la sauvegarde est abîmée : rien n'a changé.
 */
export async function restaurer(
  copie: CopieRangee,
  fichier: string,
  { maintenant, verifier }: OptionsRestauration,
): Promise<string | null> {
  const provisoire = `${fichier}.restauration`;
  try {
    rmSync(provisoire, { force: true });
    dupliquer(copie.chemin, provisoire);
    const verdict = await verifier(provisoire);
    if (!verdict.saine || verdict.sha256 !== copie.sha256) throw sauvegardeErrors.alteree();
    const deCote = mettreDeCote(fichier, maintenant());
    // Avant la copie, jamais après : SQLite rejouerait sur elle le journal d'un autre fichier.
    for (const voisin of VOISINS) rmSync(fichier + voisin, { force: true });
    synchroniserDossier(dirname(fichier));
    retirerSceau(fichier);
    poser(provisoire, fichier);
    return deCote;
  } catch (cause) {
    rmSync(provisoire, { force: true });
    throw (cause as NodeJS.ErrnoException).code === 'ENOENT' ? sauvegardeErrors.introuvable() : cause;
  }
}

export interface Recuperation {
  readonly copie: CopieRangee;
  /** Ce qui a été fait depuis la copie, du plus ancien au plus récent ; `null` : le journal ne se lit plus. */
  readonly manquantes: readonly OperationDite[] | null;
}

/** Lit la fin du journal d'un fichier abîmé, sur une copie : l'original ne change pas. */
function luesDuJournal(fichier: string, num: number): readonly OperationDite[] | null {
  try {
    return surUneCopie(fichier, (copie) => {
      const db = new Sqlite(copie);
      try {
        return db
          .prepare<[number], OperationDite>(
            'SELECT num, quand_utc AS "quandUtc", auteur, libelle FROM operation WHERE num > ? ORDER BY num',
          )
          .all(num);
      } finally {
        db.close();
      }
    });
  } catch {
    return null;
  }
}

/** Ce que le sceau redit depuis une opération ; `null` si ses dernières opérations ne remontent pas jusqu'à elle. */
function ditesParLeSceau({ dernieres, ancre }: SceauDeFermeture, num: number): readonly OperationDite[] | null {
  const suite = dernieres.filter((operation) => operation.num > num);
  const entiere = suite.length < dernieres.length || dernieres[0]?.num === 1;
  return entiere || (ancre?.operation ?? 0) <= num ? suite : null;
}

/** Ce qui a été fait depuis une opération : d'après le sceau, qui ne s'abîme pas avec le fichier, ou son journal s'il va plus loin. */
export function operationsApres(fichier: string, num: number): readonly OperationDite[] | null {
  const lues = luesDuJournal(fichier, num);
  const sceau = lireSceau(fichier);
  if (sceau === null) return lues;
  const plusLoin = (lues?.at(-1)?.num ?? 0) > (sceau.ancre?.operation ?? 0);
  return plusLoin ? lues : (ditesParLeSceau(sceau, num) ?? lues);
}

/** Une sauvegarde qui ne se lit plus n'est pas sûre ; elle n'empêche pas de proposer la suivante. */
function estFidele(copie: CopieRangee): boolean {
  try {
    return copie.verifiee && empreinteDuFichier(copie.chemin).sha256 === copie.sha256;
  } catch {
    return false;
  }
}

/**
 * Ce que l'on peut proposer quand un fichier est abîmé : la plus récente sauvegarde dont l'empreinte tient,
 * et ce qui a été fait depuis. `null` : aucune sauvegarde n'est sûre.
 * @param copies De la plus récente à la plus ancienne (`copiesDuDossier`).
 */
export function proposerRecuperation(fichier: string, copies: readonly CopieRangee[]): Recuperation | null {
  const copie = copies.find(estFidele);
  return copie === undefined ? null : { copie, manquantes: operationsApres(fichier, copie.ancre?.operation ?? 0) };
}
