import type { Database } from 'better-sqlite3';
import { type Appartenance, lireAppartenance } from '../appartenance.ts';
import { tablesJournalisees } from '../journaled-tables.ts';

/** Une ligne entière du fichier, colonnes de tri comprises. */
export type LigneEntiere = Readonly<Record<string, unknown>> & { readonly id: string };

export interface LigneDeTable {
  readonly tbl: string;
  readonly ligne: LigneEntiere;
}

/** Un objet tel qu'une sauvegarde le porte. */
export interface ExtraitDObjet {
  /** L'objet, puis ses parties, celles-ci après ce dont elles sont. */
  readonly parties: readonly LigneDeTable[];
  /** Ce qu'elles désignent sans l'être : une personne, une structure, un fichier gardé. */
  readonly renvois: readonly LigneDeTable[];
  /** Les octets des fichiers gardés. */
  readonly contenus: readonly { readonly sha256: string; readonly taille: number; readonly octets: Uint8Array }[];
}

/** Tables qui ne sont pas du métier : on ne les suit pas. */
const HORS_OBJET = /^(?:ref_|operation|journal|passage|saisie_en_cours|document_produit|trace_donnees)/u;

const cle = (tbl: string, id: string): string => `${tbl}/${id}`;

/** Lit un objet, tout ce qui en fait partie et ce que cela désigne. */
export function createExtraction(db: Database) {
  const appartenance: Appartenance = lireAppartenance(db);
  const lire = (tbl: string, id: string): LigneEntiere | undefined =>
    db.prepare<[string], LigneEntiere>(`SELECT * FROM ${tbl} WHERE id = ?`).get(id);
  const enfants = (tbl: string, colonne: string, id: string): LigneEntiere[] =>
    db.prepare<[string], LigneEntiere>(`SELECT * FROM ${tbl} WHERE "${colonne}" = ? ORDER BY id`).all(id);

  /** L'objet et ses parties, de proche en proche ; vide s'il n'y est pas. */
  function partiesDe(tbl: string, id: string): LigneDeTable[] {
    const racine = lire(tbl, id);
    const vues = new Map<string, LigneDeTable>();
    const file: LigneDeTable[] = racine === undefined ? [] : [{ tbl, ligne: racine }];
    for (let une = file.shift(); une !== undefined; une = file.shift()) {
      const { tbl: ou, ligne } = une;
      if (vues.has(cle(ou, ligne.id))) continue;
      vues.set(cle(ou, ligne.id), une);
      for (const { tbl: partie, colonne } of appartenance.parties(ou))
        if (!HORS_OBJET.test(partie))
          file.push(...enfants(partie, colonne, ligne.id).map((fille) => ({ tbl: partie, ligne: fille })));
    }
    return [...vues.values()];
  }

  /** Ce que désignent ces lignes, et ce que cela désigne à son tour. */
  function renvoisDe(parties: readonly LigneDeTable[]): LigneDeTable[] {
    const vues = new Set(parties.map(({ tbl, ligne }) => cle(tbl, ligne.id)));
    const trouvees: LigneDeTable[] = [];
    const file = [...parties];
    for (let une = file.shift(); une !== undefined; une = file.shift()) {
      for (const { colonne, vers } of appartenance.renvois(une.tbl)) {
        const id = une.ligne[colonne];
        if (typeof id !== 'string' || HORS_OBJET.test(vers) || vues.has(cle(vers, id))) continue;
        vues.add(cle(vers, id));
        const visee = lire(vers, id);
        if (visee === undefined) continue;
        trouvees.push({ tbl: vers, ligne: visee });
        file.push({ tbl: vers, ligne: visee });
      }
    }
    return trouvees;
  }

  const contenusDe = (lignes: readonly LigneDeTable[]): ExtraitDObjet['contenus'] =>
    lignes
      .filter(({ tbl }) => tbl === 'piece')
      .flatMap(({ ligne }) =>
        db
          .prepare<[string], ExtraitDObjet['contenus'][number]>(
            'SELECT sha256, taille, octets FROM piece_contenu WHERE sha256 = ?',
          )
          .all(String(ligne['sha256'])),
      );

  return {
    partiesDe,
    /** @returns `null` si l'objet n'est pas dans ce fichier, ou si sa table n'est pas du métier */
    extraire(tbl: string, id: string): ExtraitDObjet | null {
      // Le journal, les référentiels et les index ne sont pas des objets : rien ne s'en remet.
      if (!tablesJournalisees(db).some(({ nom }) => nom === tbl)) return null;
      const parties = partiesDe(tbl, id);
      if (parties.length === 0) return null;
      const renvois = renvoisDe(parties);
      return { parties, renvois, contenus: contenusDe([...parties, ...renvois]) };
    },
  };
}
