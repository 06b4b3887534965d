import { copyFileSync, constants, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import type { ContenuDeSauvegarde } from '#shared/domain/sauvegarde/contenu.schema.ts';
import type { OperationDite } from '#shared/domain/sauvegarde/sceau-de-fermeture.schema.ts';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import {
  cheminDeCopie,
  type CopieRangee,
  copiesDuDossier,
  effacerPartielles,
  inscrire,
  retirerCopie,
} from './backup-manifest.ts';
import { aRetirer, BUDGET_PAR_DEFAUT, budgetDe } from './backup-rotation.ts';
import { poser } from './durable.ts';
import { dossierDeLecture } from './reading-copy.ts';
import { estCodeDeDisquePlein, estDisquePlein } from './sqlite-errors.ts';
import { contenuDe } from './sauvegarde/contenu.ts';
import { type Niveau, type Verdict, verifierCopie } from './verification.ts';

export type Raison = Sauvegarde['raison'];

const DEMI_HEURE_MS = 30 * 60_000;
/** Pages copiées avant de rendre la main : moins de 10 ms d'attente pour l'interface. */
const PAGES_PAR_PAS = 256;

export interface Dates {
  readonly maintenant: () => Date;
  readonly nouvelId: () => string;
}

export interface OptionsSauvegardes extends Dates {
  readonly db: Database;
  /** Une copie pas à pas ne croise pas une écriture longue, dont elle emporterait la moitié. */
  readonly partager?: <T>(copie: () => Promise<T>) => Promise<T>;
  /** Dossier de ce fichier de travail seul (`dossierDesSauvegardes`). */
  readonly dossier: string;
  /** Vérification à part, dans un worker : `verifierCopieAPart(…).resultat`. */
  readonly verifier: (copie: string, niveau: Niveau, neuve: boolean) => Promise<Verdict>;
  /** Octets permis à ce dossier, au moment de la rotation ; 2 Go par défaut. */
  readonly budget?: () => number;
}

export type Sauvegardes = ReturnType<typeof createSauvegardes>;

/** Combien d'opérations ont suivi celle que porte une copie ; `null` : ce n'est plus la même histoire. */
type Suite = (ancre: CopieRangee['ancre']) => number | null;

const enSauvegarde = (copie: CopieRangee, suite: Suite = () => null): Sauvegarde => ({
  jeton: copie.id,
  quandUtc: copie.quandUtc,
  taille: copie.taille,
  raison: copie.raison,
  verifiee: copie.verifiee,
  operation: copie.ancre?.operation ?? null,
  contenu: copie.contenu ?? null,
  verification: {
    quandUtc: copie.verification?.quandUtc ?? copie.quandUtc,
    entiere: copie.verification !== undefined || niveauPour(copie.raison) === 'entiere',
  },
  depuis: suite(copie.ancre),
});

/** Relue vite quand elle est de routine, en entier quand on s'apprête à compter sur elle. */
const niveauPour = (raison: Raison): Niveau =>
  raison === 'ouverture' || raison === 'reguliere' ? 'rapide' : 'entiere';

/** Retire ce que la rotation ne garde plus. */
function tourner(dossier: string, budget: number): void {
  const copies = copiesDuDossier(dossier);
  const { bavail, bsize } = statfsSync(dossier);
  const permis = budgetDe(
    budget,
    bavail * bsize,
    copies.reduce((somme, copie) => somme + copie.taille, 0),
  );
  const retirees = new Set(aRetirer(copies, permis));
  for (const copie of copies) if (retirees.has(copie.id)) retirerCopie(copie.chemin);
}

/** Donne à une copie vérifiée son nom définitif, puis son manifeste. Une copie fautive est effacée. */
function retenir(
  dossier: string,
  provisoire: string,
  raison: Raison,
  verdict: Verdict,
  { maintenant, nouvelId, contenu }: Dates & { readonly contenu?: ContenuDeSauvegarde },
): CopieRangee {
  if (!verdict.saine) {
    rmSync(provisoire, { force: true });
    throw estCodeDeDisquePlein(verdict.defaut)
      ? sauvegardeErrors.disquePlein(dossier, new Error(verdict.defaut))
      : sauvegardeErrors.nonVerifiee(verdict.defaut);
  }
  const { taille, sha256, version, ancre } = verdict;
  const manifeste = {
    ...{ id: nouvelId(), quandUtc: maintenant().toISOString(), raison, version, taille, sha256, ancre },
    ...(contenu === undefined ? {} : { contenu }),
  };
  const chemin = cheminDeCopie(dossier, manifeste.quandUtc, raison, manifeste.id);
  poser(provisoire, chemin);
  inscrire(chemin, manifeste);
  return { ...manifeste, chemin, verifiee: true };
}

/** Une copie qui n'aboutit pas ne laisse rien : le disque est peut-être plein. @throws AppError s'il l'est */
function renoncer(dossier: string, provisoire: string, cause: unknown): never {
  for (const suffixe of ['', '-journal', '-wal']) rmSync(provisoire + suffixe, { force: true });
  throw estDisquePlein(cause) ? sauvegardeErrors.disquePlein(dossier, cause) : cause;
}

/**
 * Copie un fichier de travail **fermé**, avant de monter son schéma : d'un trait, vérifiée en entier avant
 * de compter. C'est le `avantMigration` de `ouvrirBase`.
 * @throws AppError si la copie n'est pas saine : le schéma ne doit alors pas être monté.
 */
export function sauvegarderAvantMigration(fichier: string, dossier: string, dates: Dates): Sauvegarde {
  mkdirSync(dossier, { recursive: true });
  effacerPartielles(dossier);
  const provisoire = `${cheminDeCopie(dossier, dates.maintenant().toISOString(), 'migration', 'fermee')}.partiel`;
  try {
    copyFileSync(fichier, provisoire, constants.COPYFILE_FICLONE);
    return enSauvegarde(retenir(dossier, provisoire, 'migration', verifierCopie(provisoire, 'entiere', true), dates));
  } catch (cause) {
    return renoncer(dossier, provisoire, cause);
  }
}

/**
 * Les sauvegardes d'un fichier ouvert. Une copie se fait pas à pas, pendant que l'on travaille ; elle est
 * vérifiée à part et ne prend son nom, puis son manifeste, qu'une fois saine. Deux demandes se suivent, ne
 * se croisent pas.
 */
export function createSauvegardes({
  db,
  partager = (copie) => copie(),
  dossier,
  verifier,
  budget = () => BUDGET_PAR_DEFAUT,
  ...dates
}: OptionsSauvegardes) {
  const dernier = db.prepare<[], number>('SELECT coalesce(max(num), 0) FROM operation').pluck();
  const empreinte = db.prepare<[number], string | null>('SELECT h FROM operation WHERE num = ?').pluck();
  const venues = db.prepare<[number], number>('SELECT count(*) FROM operation WHERE num > ?').pluck();
  const faites = db.prepare<[number], OperationDite>(
    `SELECT num, quand_utc AS "quandUtc", auteur, libelle FROM operation WHERE num > ? ORDER BY num`,
  );
  const suite: Suite = (ancre) => {
    if (!db.open || (ancre !== null && empreinte.get(ancre.operation) !== ancre.chaine)) return null;
    return venues.get(ancre?.operation ?? 0) ?? 0;
  };
  const anterieureA =
    (operation: number) =>
    ({ ancre }: Pick<CopieRangee, 'ancre'>): boolean =>
      (ancre?.operation ?? 0) < operation || suite(ancre) === null;
  let file: Promise<unknown> = Promise.resolve();

  /** @throws AppError si le dossier ne s'ouvre pas : autre chose en tient la place, ou l'accès en est refusé. */
  function dansLeDossier<T>(geste: () => T): T {
    try {
      return geste();
    } catch (cause) {
      throw sauvegardeErrors.dossier(dossier, cause);
    }
  }
  const copies = () => dansLeDossier(() => copiesDuDossier(dossier));

  /** La copie que désigne un jeton. @throws AppError si elle n'y est plus. */
  function retrouver(jeton: string): CopieRangee {
    const copie = copies().find(({ id }) => id === jeton);
    if (copie === undefined) throw sauvegardeErrors.introuvable();
    return copie;
  }

  async function copier(raison: Raison): Promise<Sauvegarde> {
    dansLeDossier(() => {
      mkdirSync(dossier, { recursive: true });
      effacerPartielles(dossier);
    });
    const provisoire = `${cheminDeCopie(dossier, dates.maintenant().toISOString(), raison, 'en-cours')}.partiel`;
    try {
      await db.backup(provisoire, { progress: () => PAGES_PAR_PAS });
      const contenu = contenuDe(db);
      const verdict = await verifier(provisoire, niveauPour(raison), true);
      const copie = retenir(dossier, provisoire, raison, verdict, { ...dates, contenu });
      tourner(dossier, budget());
      return enSauvegarde(copie, suite);
    } catch (cause) {
      return renoncer(dossier, provisoire, cause);
    }
  }

  function faire(raison: Raison): Promise<Sauvegarde> {
    const copie = file.then(() => partager(() => copier(raison)));
    file = copie.catch(() => null);
    return copie;
  }

  /** Une sauvegarde régulière, si une opération a eu lieu depuis la dernière copie. */
  async function siChange(): Promise<Sauvegarde | null> {
    await file;
    const derniere = copies().find((copie) => copie.verifiee);
    if (!db.open || (derniere !== undefined && (derniere.ancre?.operation ?? 0) === dernier.get())) return null;
    return faire('reguliere');
  }

  return {
    dossier,
    faire,
    siChange,
    lister: (): Sauvegarde[] => copies().map((copie) => enSauvegarde(copie, suite)),
    /** Une copie, telle que la liste la montre. @throws AppError si elle n'y est plus */
    lire: (jeton: string): Sauvegarde => enSauvegarde(retrouver(jeton), suite),
    /** Relit toute une copie, et garde à son manifeste ce que cela a donné. */
    async revoir(jeton: string): Promise<Sauvegarde> {
      const { chemin, verifiee: _, ...manifeste } = retrouver(jeton);
      const verdict = await verifier(chemin, 'entiere', false);
      const saine = verdict.saine && verdict.sha256 === manifeste.sha256;
      inscrire(chemin, { ...manifeste, verification: { quandUtc: dates.maintenant().toISOString(), saine } });
      return enSauvegarde(retrouver(jeton), suite);
    },
    /** Toutes les copies du dossier, avec leur manifeste, de la plus récente à la plus ancienne. */
    copies,
    /**
     * Copie le fichier tel qu'il est, pour le lire à part ; la copie s'efface ensuite.
     * @param usage reçoit son chemin, dans un dossier à elle
     */
    async surUneCopie<T>(usage: (chemin: string) => Promise<T>): Promise<T> {
      const aPart = dansLeDossier(() => {
        mkdirSync(dossier, { recursive: true });
        return dossierDeLecture(dossier);
      });
      try {
        const chemin = join(aPart, 'present');
        await partager(() => db.backup(chemin, { progress: () => PAGES_PAR_PAS }));
        return await usage(chemin);
      } finally {
        rmSync(aPart, { recursive: true, force: true });
      }
    },
    retrouver,
    /** Ce qui a été fait depuis une copie, du plus ancien au plus récent ; `null` : ce n'est plus la même histoire. */
    faitesDepuis: (ancre: CopieRangee['ancre']) => (suite(ancre) === null ? null : faites.all(ancre?.operation ?? 0)),
    /** Une copie d'avant une opération du fichier, ou d'une autre histoire, qui ne la connaît pas davantage. */
    anterieureA,
    /** Retire les copies d'avant une opération ; il en reste, puisqu'on vient d'en faire une. @returns leur nombre */
    retirerAvant(operation: number): number {
      const anciennes = copies().filter(anterieureA(operation));
      for (const { chemin } of anciennes) retirerCopie(chemin);
      return anciennes.length;
    },
    /** Toutes les trente minutes, `siChange` ; `suivre` reçoit l'issue, jamais en travers du travail. @returns l'arrêt. */
    programmer(suivre: (copie: Promise<Sauvegarde | null>) => void): () => void {
      const horloge = setInterval(() => suivre(siChange()), DEMI_HEURE_MS);
      horloge.unref();
      return () => clearInterval(horloge);
    },
  };
}
