import type { Database } from 'better-sqlite3';
import { CONTACT_SUPPRIME } from '#shared/domain/donnees/citation.rules.ts';
import type { Nommee } from '#shared/domain/formation/personnage.types.ts';

/** Qui signe, ou a signé, tel qu'une ligne de signataire l'a dit. */
export interface Signataire {
  readonly id: string;
  readonly civilite: Nommee['civilite'];
  readonly prenom: string | null;
  readonly nom: string;
}

interface Changement {
  readonly id: string;
  readonly operation: number;
  readonly champ: 'civilite' | 'prenom' | 'nom' | null;
  readonly avant: string | null;
}

const lisible = ({ nom }: Signataire): boolean => nom !== CONTACT_SUPPRIME;

function ligneDe(id: string, json: string): Signataire | null {
  const { civilite = null, prenom = null, nom } = JSON.parse(json) as Partial<Signataire>;
  return typeof nom === 'string' ? { id, civilite, prenom, nom } : null;
}

/**
 * Les signataires d'un fichier, et ceux d'avant : à un poste qui change de titulaire, la même ligne a nommé plusieurs
 * personnes, et un document figé nomme encore la première. Le journal se remonte, une opération après l'autre.
 */
export function signatairesDuFichier(db: Database): {
  readonly presents: readonly Signataire[];
  readonly anciens: readonly Signataire[];
} {
  const presents = db.prepare<[], Signataire>('SELECT id, civilite, prenom, nom FROM signataire').all();
  const changements = db
    .prepare<[], Changement>(
      `SELECT ligne AS id, operation, champ, avant FROM journal_valeur
       WHERE tbl = 'signataire' AND coalesce(champ, 'nom') IN ('civilite', 'prenom', 'nom') ORDER BY seq DESC`,
    )
    .all();
  const etats = new Map(presents.map((present) => [present.id, present]));
  const anciens: Signataire[] = [];
  for (const siens of Map.groupBy(changements, ({ id, operation }) => `${operation} ${id}`).values()) {
    for (const { id, champ, avant } of siens) {
      const etat = etats.get(id);
      if (champ !== null) {
        if (etat !== undefined) etats.set(id, { ...etat, [champ]: avant });
        continue;
      }
      const otee = avant === null ? null : ligneDe(id, avant);
      if (otee !== null) etats.set(id, otee);
    }
    const ancien = etats.get(siens[0]?.id ?? '');
    if (ancien !== undefined) anciens.push(ancien);
  }
  return { presents: presents.filter(lisible), anciens: anciens.filter(lisible) };
}
