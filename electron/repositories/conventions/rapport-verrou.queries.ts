import type { Database } from 'better-sqlite3';
import type { Ecriture } from '#electron/database/operation.ts';

/** Ce que la validation écrit d'elle-même, et la réunion, qui s'oublie avec elle : rien de ce que dit le rapport. */
const LIBRES: ReadonlySet<string> = new Set(['valide_le', 'contenu_id', 'empreinte', 'reunion_id', 'supprime_le']);
const LIGNES: ReadonlySet<string> = new Set(['rapport_ecart', 'rapport_conformite', 'rapport_risque']);

interface LigneDeRapport {
  readonly rapport_id: string;
  readonly indicateur_id?: string;
}

/**
 * Le verrou d'un rapport validé (D4) : lit, dans les écritures d'une opération, la première qui en touche un. Posé sur le
 * journal, il vaut pour tous les services, annulation comprise.
 */
export function createRapportVerrouQueries(db: Database) {
  const valide = db
    .prepare<[string], number>('SELECT version FROM rapport_copil WHERE id = ? AND valide_le IS NOT NULL')
    .pluck();
  const parents = new Map(
    [...LIGNES].map((tbl) => [tbl, db.prepare<[string], string>(`SELECT rapport_id FROM ${tbl} WHERE id = ?`).pluck()]),
  );

  /** @param revenus les indicateurs que ces mêmes écritures remettent */
  function rapportDe({ tbl, ligne, champ, avant, apres }: Ecriture, revenus: ReadonlySet<string>): string | null {
    // Un rapport s'ajoute, ou part avec sa convention.
    if (tbl === 'rapport_copil') return champ === null || LIBRES.has(champ) ? null : ligne;
    if (!LIGNES.has(tbl)) return null;
    if (champ !== null) return parents.get(tbl)?.get(ligne) ?? null;
    const { rapport_id, indicateur_id } = JSON.parse(String(apres ?? avant)) as LigneDeRapport;
    // L'écart commenté part avec l'indicateur que la convention ne suit plus, et revient avec lui : le contenu figé le garde.
    if (tbl === 'rapport_ecart' && (apres === null || revenus.has(indicateur_id ?? ''))) return null;
    return rapport_id;
  }

  return {
    /** La version validée que ces écritures changeraient ; `undefined` si aucune. */
    contredite(lignes: readonly Ecriture[]): number | undefined {
      // Ce que l'opération qui valide a écrit avant de valider est ce qu'elle fige.
      const valides = new Set(
        lignes
          .filter(({ tbl, champ, avant }) => tbl === 'rapport_copil' && champ === 'valide_le' && avant === null)
          .map(({ ligne }) => ligne),
      );
      const revenus = new Set(
        lignes
          .filter(({ tbl, champ, avant }) => tbl === 'convention_indicateur' && champ === null && avant === null)
          .map(({ ligne }) => ligne),
      );
      for (const ligne of lignes) {
        const rapport = rapportDe(ligne, revenus);
        const version = rapport === null || valides.has(rapport) ? undefined : valide.get(rapport);
        if (version !== undefined) return version;
      }
      return undefined;
    },
  };
}
