import type { Database } from 'better-sqlite3';
import type { LignesDeControle } from '#shared/domain/convention/controle/suites.rules.ts';

type DUneConvention<T> = T & { readonly conventionId: string };
type Ligne<C extends keyof LignesDeControle> = DUneConvention<LignesDeControle[C][number]>;

/** Ce dont se tirent les suites du contrôle, d'une convention ou de toutes. */
export function createSuitesDuControleQueries(db: Database) {
  const lire = <L>(colonnes: string, de: string) => {
    const ou = (lesquelles: string) => `SELECT x.convention_id AS "conventionId", ${colonnes} FROM ${de}
       JOIN convention c ON c.id = x.convention_id AND c.supprime_le IS NULL WHERE ${lesquelles} ORDER BY x.id`;
    const deToutes = db.prepare<[], DUneConvention<L>>(ou('1'));
    const dUne = db.prepare<[string], DUneConvention<L>>(ou('x.convention_id = ?'));
    return (id: string | null) => (id === null ? deToutes.all() : dUne.all(id));
  };
  const visites = lire<Omit<Ligne<'visites'>, 'tenue'> & { readonly tenue: 0 | 1 }>(
    `x.id, x.le, s.nom AS organisme, x.constats IS NOT NULL OR EXISTS (
       SELECT 1 FROM visite_point p WHERE p.visite_id = x.id AND p.constat IS NOT NULL) AS tenue`,
    'visite x JOIN structure s ON s.id = x.structure_id',
  );
  const lettres = lire<Ligne<'lettres'>>(
    `x.id, x.delai, x.envoyee_le AS "envoyeeLe", x.reponse_le AS "reponseLe", x.close_le AS "closeLe"`,
    'lettre_de_controle x',
  );
  const demandes = lire<Ligne<'demandes'>>(
    `x.id, x.demande_le AS "demandeLe", x.attendu_le AS "attenduLe", x.recu_le AS "recuLe"`,
    'demande_de_controle x',
  );
  const donnees = lire<Ligne<'donnees'>>(
    `x.periodicite, x.premiere_le AS "premiereLe", x.derniere_le AS "derniereLe"`,
    'donnee_transmise x',
  );
  /** `id` nul : de toutes les conventions. */
  return (id: string | null) => ({
    visites: visites(id).map((une) => ({ ...une, tenue: une.tenue === 1 })),
    lettres: lettres(id),
    demandes: demandes(id),
    donnees: donnees(id),
  });
}
