import { type Database, SqliteError } from 'better-sqlite3';
import { contenuDe } from '#electron/database/sauvegarde/contenu.ts';
import { lireAppartenance } from '#electron/database/appartenance.ts';
import { createExtraction, type ExtraitDObjet, type LigneDeTable } from '#electron/database/sauvegarde/extraire.ts';
import type { ObjetCompare } from '#electron/database/sauvegarde/comparer.ts';
import { tablesJournalisees } from '#electron/database/journaled-tables.ts';

export type { ExtraitDObjet, ObjetCompare };

/** Ce qui distingue un objet présent de ce qu'en porte une sauvegarde. */
export interface EcartDeLigne {
  readonly tbl: string;
  readonly ligne: string;
  /** Ligne du fichier présent ; `null` : elle n'y est plus. */
  readonly present: Readonly<Record<string, unknown>> | null;
  /** Ligne de la sauvegarde ; `null` : elle est venue depuis. */
  readonly ancien: Readonly<Record<string, unknown>> | null;
  /** Les champs qui diffèrent, si elle est des deux côtés. */
  readonly champs: readonly string[];
}

export interface Remise {
  readonly ecarts: readonly EcartDeLigne[];
  /** Ce que l'objet désigne et que le fichier n'a plus : cela revient avec lui. */
  readonly renvois: readonly LigneDeTable[];
}

const guillemets = (nom: string): string => `"${nom}"`;

/** Remet un objet d'une sauvegarde à sa place : mêmes identifiants, rien en double. */
export function createRemiseRepository(db: Database) {
  const extraction = createExtraction(db);
  const appartenance = lireAppartenance(db);
  let connues: ReadonlyMap<string, readonly string[]> | null = null;
  const colonnesDe = (tbl: string): readonly string[] => {
    connues ??= new Map(tablesJournalisees(db).map((table) => [table.nom, table.colonnes]));
    return connues.get(tbl) ?? [];
  };
  const effacee = db
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM personne WHERE id = ? AND effacee_le IS NOT NULL)')
    .pluck();
  const presente = (tbl: string, id: string) =>
    db.prepare<[string], Record<string, unknown>>(`SELECT * FROM ${tbl} WHERE id = ?`).get(id) ?? null;

  const champsQuiDifferent = (tbl: string, present: Record<string, unknown>, ancien: Record<string, unknown>) =>
    colonnesDe(tbl).filter((champ) => (present[champ] ?? null) !== (ancien[champ] ?? null));

  /** Ce dont l'objet dépend et qui est depuis à la corbeille en sort avec lui : une réunion ne se voit pas sans son instance. */
  function sortiesDeCorbeille(tbl: string, { parties, renvois }: ExtraitDObjet): EcartDeLigne[] {
    const [racine] = parties;
    const dependances = new Set(appartenance.renvois(tbl).map(({ colonne }) => racine?.ligne[colonne]));
    return renvois.flatMap(({ tbl: ou, ligne }) => {
      const present = presente(ou, ligne.id);
      const sortie = dependances.has(ligne.id) && present?.['supprime_le'] != null && ligne['supprime_le'] == null;
      return sortie ? [{ tbl: ou, ligne: ligne.id, present, ancien: ligne, champs: ['supprime_le'] }] : [];
    });
  }

  function inserer({ tbl, ligne }: LigneDeTable): void {
    const noms = Object.keys(ligne);
    db.prepare(
      `INSERT INTO ${tbl} (${noms.map(guillemets).join(', ')}) VALUES (${noms.map(() => '?').join(', ')})`,
    ).run(...Object.values(ligne));
  }

  function modifier({ tbl, ligne, champs, ancien }: EcartDeLigne): void {
    const tri = Object.keys(ancien ?? {}).filter((nom) => champs.some((champ) => nom === `${champ}_tri`));
    const noms = [...champs, ...tri];
    db.prepare(`UPDATE ${tbl} SET ${noms.map((nom) => `${guillemets(nom)} = ?`).join(', ')} WHERE id = ?`).run(
      ...noms.map((nom) => ancien?.[nom] ?? null),
      ligne,
    );
  }

  function ecrire({ ecarts, renvois }: Remise, contenus: ExtraitDObjet['contenus']): void {
    db.pragma('defer_foreign_keys = ON');
    for (const { sha256, taille, octets } of contenus)
      db.prepare('INSERT OR IGNORE INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)').run(
        sha256,
        taille,
        octets,
      );
    for (const { tbl, ligne, ancien } of ecarts)
      if (ancien === null) db.prepare(`DELETE FROM ${tbl} WHERE id = ?`).run(ligne);
    for (const ecart of ecarts) if (ecart.present !== null && ecart.ancien !== null) modifier(ecart);
    for (const renvoi of renvois) inserer(renvoi);
    for (const { tbl, ligne, present, ancien } of ecarts)
      if (present === null && ancien !== null) inserer({ tbl, ligne: { ...ancien, id: ligne } });
  }

  return {
    /** Vrai d'une personne effacée à sa demande : elle ne revient d'aucune sauvegarde. */
    estEffacee: (personneId: string): boolean => effacee.get(personneId) === 1,
    /** Compare un objet de la sauvegarde à ce qu'il est dans le fichier, ligne à ligne. */
    comparer(tbl: string, id: string, extrait: ExtraitDObjet): Remise {
      const ici = extraction.partiesDe(tbl, id);
      const anciennes = new Map(extrait.parties.map((une) => [`${une.tbl}/${une.ligne.id}`, une]));
      const ecarts: EcartDeLigne[] = [];
      for (const { tbl: ou, ligne } of extrait.parties) {
        const present = presente(ou, ligne.id);
        const champs = present === null ? [] : champsQuiDifferent(ou, present, ligne);
        if (present === null || champs.length > 0)
          ecarts.push({ tbl: ou, ligne: ligne.id, present, ancien: ligne, champs });
      }
      for (const { tbl: ou, ligne } of ici)
        if (!anciennes.has(`${ou}/${ligne.id}`))
          ecarts.push({ tbl: ou, ligne: ligne.id, present: ligne, ancien: null, champs: [] });
      ecarts.push(...sortiesDeCorbeille(tbl, extrait));
      return { ecarts, renvois: extrait.renvois.filter((une) => presente(une.tbl, une.ligne.id) === null) };
    },
    /** Un objet du fichier et ses parties, lui d'abord. */
    parties: extraction.partiesDe,
    /** Ce que porte le fichier présent. */
    contenu: () => contenuDe(db),
    /**
     * Écrit ces écarts : ce qui est venu depuis s'ôte d'abord, puis se remet ce qui a changé, puis ce qui manque.
     * @returns faux si une contrainte s'y oppose : ce qui a été écrit depuis tient la place
     */
    remettre(remise: Remise, contenus: ExtraitDObjet['contenus']): boolean {
      try {
        ecrire(remise, contenus);
        return (db.pragma('foreign_key_check') as unknown[]).length === 0;
      } catch (cause) {
        if (cause instanceof SqliteError && cause.code.startsWith('SQLITE_CONSTRAINT')) return false;
        throw cause;
      }
    },
  };
}
