import type { Database } from 'better-sqlite3';
import { lireAppartenance } from '#electron/database/appartenance.ts';
import { createNomsDObjets, type LigneDesignee, TABLES_NOMMEES } from './noms-d-objets.queries.ts';

type Ligne = Readonly<Record<string, unknown>>;

/** Un objet du fichier : sa table, son identifiant, la dernière ligne entière que l'on en sait. */
export interface ObjetTouche extends LigneDesignee {
  /** `null` : il n'est plus dans le fichier. */
  readonly nom: string | null;
  readonly supprime: boolean;
  /** Ce qu'en disait la ligne, quand il n'y est plus. */
  readonly derniere: Ligne | null;
}

/** Plus haut, un lien tourne en rond. */
const HAUTEUR = 8;

/** Remonte d'une ligne écrite à l'objet dont elle fait partie : un mandat à son instance, une étape à sa fiche action. */
export function createObjetsTouches(db: Database) {
  const appartenance = lireAppartenance(db);
  const noms = createNomsDObjets(db);
  const presentes = new Map<string, (id: string) => Ligne | undefined>();
  const lirePresente = (tbl: string, id: string): Ligne | undefined => {
    const lire =
      presentes.get(tbl) ??
      (
        (phrase) => (une: string) =>
          phrase.get(une)
      )(db.prepare<[string], Ligne>(`SELECT * FROM ${tbl} WHERE id = ?`));
    presentes.set(tbl, lire);
    return lire(id);
  };
  /** Ce que le journal gardait de la ligne en la voyant entière pour la dernière fois. */
  const gardee = db
    .prepare<[string, string], string>(
      `SELECT coalesce(avant, apres) FROM journal_valeur WHERE tbl = ? AND ligne = ? AND champ IS NULL
       ORDER BY operation DESC LIMIT 1`,
    )
    .pluck();
  const lire = (tbl: string, ligne: string): { ligne: Ligne; presente: boolean } | null => {
    const presente = lirePresente(tbl, ligne);
    if (presente !== undefined) return { ligne: presente, presente: true };
    const json = gardee.get(tbl, ligne);
    return json === undefined ? null : { ligne: JSON.parse(json) as Ligne, presente: false };
  };

  function remonter({ tbl, ligne }: LigneDesignee, hauteur: number): LigneDesignee {
    const parents = TABLES_NOMMEES.has(tbl) || hauteur === HAUTEUR ? [] : appartenance.parents(tbl);
    const lue = parents.length === 0 ? null : lire(tbl, ligne);
    for (const { colonne, vers } of parents) {
      const id = lue?.ligne[colonne];
      if (typeof id === 'string') return remonter({ tbl: vers, ligne: id }, hauteur + 1);
    }
    return { tbl, ligne };
  }

  return {
    /** L'objet dont une ligne fait partie ; elle-même, si elle n'est d'aucun. */
    remonter: (designee: LigneDesignee): LigneDesignee => remonter(designee, 0),
    /** Le même, nommé. */
    nommer(designee: LigneDesignee): ObjetTouche {
      const nomme = noms.nommer(designee);
      if (nomme !== null) return { ...designee, ...nomme, derniere: null };
      const lue = lire(designee.tbl, designee.ligne);
      return { ...designee, nom: null, supprime: lue?.presente !== true, derniere: lue?.ligne ?? null };
    },
    /** La ligne telle qu'elle est dans le fichier, ou telle que le journal l'a gardée. */
    ligne: (tbl: string, ligne: string): Ligne | null => lire(tbl, ligne)?.ligne ?? null,
    /** La ligne est dans le fichier, à la corbeille ou non. */
    presente: (tbl: string, ligne: string): boolean => lirePresente(tbl, ligne) !== undefined,
    /** La table que désigne une colonne. */
    designe: appartenance.designe,
  };
}
