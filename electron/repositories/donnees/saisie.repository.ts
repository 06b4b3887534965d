import type { Database } from 'better-sqlite3';

/** Le champ que l'on tape. */
export interface ChampTape {
  readonly tbl: 'point' | 'deliberation';
  readonly ligne: string;
  readonly champ: string;
}

/** La fenêtre d'un poste où l'on tape : ce qu'une autre garde du même champ est à elle. */
export interface FenetreDePoste {
  readonly poste: string;
  readonly fenetre: number;
}

/** Texte tapé qui n'est pas encore une opération. */
export interface Saisie extends ChampTape, FenetreDePoste {
  readonly texte: string;
  /** Numéro de la dernière opération que montrait l'écran quand la frappe a commencé. */
  readonly vu: number;
}

/** Une frappe d'avant l'arrêt que le fichier ne peut pas reprendre seul : le champ a changé depuis. */
export interface SaisieEnSuspens extends ChampTape {
  readonly numero: number;
  readonly texte: string;
  readonly vu: number;
}

/** `depuis` est un numéro d'opération ; un fichier d'avant y portait un instant : on tient alors tout pour changé depuis. */
const lireDepuis = <S extends { readonly depuis: string }>({ depuis, ...saisie }: S) => ({
  ...saisie,
  vu: /^\d+$/u.test(depuis) ? Number(depuis) : 0,
});

const CLE = 'poste = @poste AND fenetre = @fenetre AND tbl = @tbl AND ligne = @ligne AND champ = @champ';

/**
 * Frappes en cours, hors du journal : écrites au plus chaque seconde, reprises après un arrêt brutal. Les fenêtres
 * vivantes ont un numéro positif ; une frappe en suspens porte un numéro négatif, qu'aucune fenêtre n'aura.
 */
export function createSaisieRepository(db: Database) {
  const garder = db.prepare(
    `INSERT INTO saisie_en_cours (poste, fenetre, tbl, ligne, champ, texte, depuis)
     VALUES (@poste, @fenetre, @tbl, @ligne, @champ, @texte, coalesce(@vu, (SELECT coalesce(max(num), 0) FROM operation)))
     ON CONFLICT DO UPDATE SET texte = excluded.texte`,
  );
  const oublier = db.prepare(
    `DELETE FROM saisie_en_cours WHERE tbl = ? AND ligne = ? AND champ = ? AND (poste, fenetre) =
       (SELECT o.poste, o.fenetre FROM operation o JOIN operation_en_cours e ON e.operation = o.num)`,
  );
  const abandonner = db.prepare(`DELETE FROM saisie_en_cours WHERE ${CLE}`);
  const aReprendre = db.prepare<[], Omit<Saisie, 'vu'> & { depuis: string }>(
    `SELECT poste, fenetre, tbl, ligne, champ, texte, depuis FROM saisie_en_cours WHERE fenetre > 0
     ORDER BY CAST(depuis AS INTEGER), poste, fenetre`,
  );
  const suspendre = db.prepare(
    `UPDATE saisie_en_cours SET fenetre = (SELECT min(0, min(fenetre)) - 1 FROM saisie_en_cours) WHERE ${CLE}`,
  );
  const enSuspens = db.prepare<[], Omit<SaisieEnSuspens, 'vu'> & { depuis: string }>(
    `SELECT -fenetre AS numero, tbl, ligne, champ, texte, depuis FROM saisie_en_cours WHERE fenetre < 0 ORDER BY fenetre DESC`,
  );
  const retirer = db.prepare('DELETE FROM saisie_en_cours WHERE fenetre = -?');
  return {
    /** `vu` nul : la dernière opération du fichier. */
    garder: (saisie: Omit<Saisie, 'vu'> & { vu: number | null }): void =>
      void garder.run({ ...saisie, vu: saisie.vu === null ? null : String(saisie.vu) }),
    /** Oublie ce que tapait là la fenêtre dont l'opération est en cours : ce qu'une autre tape reste à elle. */
    oublier: (tbl: string, ligne: string, champ: string): void => void oublier.run(tbl, ligne, champ),
    /** Oublie ce qu'une fenêtre tapait là, hors de toute opération. */
    abandonner: (saisie: ChampTape & FenetreDePoste): void => void abandonner.run(saisie),
    aReprendre: (): Saisie[] => aReprendre.all().map(lireDepuis),
    /** Met de côté, jusqu'à ce que la personne choisisse, ce qui ne se reprend pas seul. */
    suspendre: ({ poste, fenetre, tbl, ligne, champ }: Saisie): void =>
      void suspendre.run({ poste, fenetre, tbl, ligne, champ }),
    enSuspens: (): SaisieEnSuspens[] => enSuspens.all().map(lireDepuis),
    retirer: (numero: number): void => void retirer.run(numero),
  };
}
