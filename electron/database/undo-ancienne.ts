import type { Database } from 'better-sqlite3';
import { historiqueErrors } from '#shared/errors/historique.errors.ts';
import { ACTIVE, type LigneOperation } from './undo-active.ts';
import type { createApresEffacement } from './undo-effacees.ts';

/** Ce qu'il faut écrire pour défaire une opération que l'on désigne, et sous quel nom. */
interface ADefaire {
  readonly operations: readonly LigneOperation[];
  readonly lien: { readonly annule: number } | { readonly refait: number };
  readonly verbe: 'Annulation' | 'Rétablissement';
}

/** Une opération venue après une autre, sur ce qu'elle avait écrit. */
export interface VenueDepuis {
  readonly num: number;
  readonly quandUtc: string;
  readonly auteur: string;
  readonly libelle: string;
}

interface LigneDesignee extends LigneOperation {
  readonly annulable: 0 | 1;
  readonly annule: number | null;
  readonly refait: number | null;
  readonly active: 0 | 1;
}

/** Combien de gestes venus depuis se nomment : assez pour comprendre. */
const NOMMEES = 20;

/**
 * Ce qui permet de défaire une opération ancienne, quelle que soit la fenêtre qui l'a faite. Une annulation s'y défait aussi :
 * ce qu'elle avait ôté revient.
 * @param montee la montée de version qui ferme ce qui la précède
 */
export function createAnciennes(db: Database, montee: number, efface: ReturnType<typeof createApresEffacement>) {
  const COLONNES = `o.num, o.type, o.libelle, o.groupe, o.id, o.annulable, o.annule, o.refait, ${ACTIVE} AS active`;
  const designer = db.prepare<[number], LigneDesignee>(`SELECT ${COLONNES} FROM operation o WHERE o.num = ?`);
  const duGroupe = db.prepare<[string, string], LigneDesignee>(
    `SELECT ${COLONNES} FROM operation o WHERE o.groupe = ? OR o.id = ? ORDER BY o.num`,
  );
  const refaite = db.prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM operation WHERE refait = ?)').pluck();
  const depuis = db.prepare<[{ num: number; nommees: number }], VenueDepuis>(
    `SELECT o.num, o.quand_utc AS "quandUtc", o.auteur, o.libelle FROM operation o
     WHERE o.num IN (
         SELECT w.operation FROM journal_valeur v JOIN journal_valeur w ON w.tbl = v.tbl AND w.ligne = v.ligne
         WHERE v.operation = @num AND w.operation > @num AND (v.champ IS NULL OR w.champ IS NULL OR v.champ = w.champ))
       AND coalesce(o.groupe, o.id) <> (SELECT coalesce(groupe, id) FROM operation WHERE num = @num)
       AND o.annule IS NULL AND o.refait IS NULL AND ${ACTIVE} ORDER BY o.num LIMIT CAST(@nommees AS INTEGER)`,
  );

  function exiger(num: number): LigneDesignee {
    const visee = designer.get(num);
    if (visee === undefined) throw historiqueErrors.introuvable();
    if (visee.annulable === 0) throw historiqueErrors.neSAnnulePas(visee.libelle);
    if (num <= montee) throw historiqueErrors.avantMontee(visee.libelle);
    return visee;
  }

  /** Tout le geste : les frappes qui l'ont fait, hors celles déjà défaites. */
  function geste(visee: LigneDesignee): LigneDesignee[] {
    const cle = visee.groupe ?? visee.id;
    const frappes = duGroupe.all(cle, cle).filter(({ active, annule }) => active === 1 && annule === null);
    return frappes.length === 0 ? [visee] : frappes;
  }

  function aDefaire(num: number): ADefaire {
    const visee = exiger(num);
    if (visee.annule !== null) {
      if (refaite.get(num) === 1) throw historiqueErrors.dejaRetablie(visee.libelle);
      const nommee = { ...visee, libelle: visee.libelle.replace(/^Annulation : /u, '') };
      return { operations: [nommee], lien: { refait: num }, verbe: 'Rétablissement' };
    }
    if (visee.refait !== null) {
      const depart = designer.get(designer.get(visee.refait)?.annule ?? 0);
      if (depart === undefined || depart.active === 0) throw historiqueErrors.dejaAnnulee(visee.libelle);
      return {
        operations: [{ ...visee, libelle: depart.libelle }],
        lien: { annule: depart.num },
        verbe: 'Annulation',
      };
    }
    if (visee.active === 0) throw historiqueErrors.dejaAnnulee(visee.libelle);
    const operations = geste(visee);
    if (operations.some((operation) => efface.perdue(operation.num, []))) throw historiqueErrors.efface(visee.libelle);
    return { operations, lien: { annule: operations.at(-1)?.num ?? num }, verbe: 'Annulation' };
  }

  return {
    /** @throws AppError quand rien ne permet de la défaire : elle ne s'annule pas, l'est déjà, ou date d'avant une mise à jour */
    aDefaire,
    /** Ce qui a récrit depuis ce qu'elle avait écrit, hors les frappes du même geste : les premières venues. */
    depuis: (num: number): VenueDepuis[] => depuis.all({ num, nommees: NOMMEES }),
  };
}
