import type { Database } from 'better-sqlite3';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { enTri } from '#shared/text/tri.ts';

/** Les fiches à qui une autre peut ressembler, pour la veille des contacts (A1, A5). */
export function createVeilleRepository(db: Database) {
  const structures = db.prepare<[], { id: string; nom: string }>(
    'SELECT id, nom FROM structure WHERE supprime_le IS NULL',
  );
  // La première lettre du nom suffit à écarter presque tout ; au-delà, un trait d'union ou une apostrophe y change.
  const voisines = db.prepare<[{ de: string; a: string; courriel: string; structures: string }], Personne>(
    `SELECT p.id, p.civilite, p.prenom, p.nom, p.fonction, st.nom AS structure, p.courriel, p.telephone
     FROM personne p LEFT JOIN structure st ON st.id = p.structure_id
     WHERE p.supprime_le IS NULL AND p.id IN (
       SELECT id FROM personne WHERE supprime_le IS NULL AND nom_tri >= @de AND nom_tri < @a
       UNION SELECT id FROM personne WHERE lower(courriel) = @courriel
       UNION SELECT m.id FROM json_each(@structures) l JOIN personne m ON m.structure_id = l.value)
     ORDER BY p.nom_tri, p.prenom, p.id`,
  );
  return {
    structures: () => structures.all(),
    /** Même initiale, même adresse, ou l'une de ces structures ; elle-même comprise, par nom. */
    voisines({ nom, courriel }: Personne, structuresIds: readonly string[]): Personne[] {
      const de = enTri(nom).slice(0, 1);
      const a = String.fromCodePoint((de.codePointAt(0) ?? 0) + 1);
      const adresse = (courriel ?? '').toLowerCase();
      return voisines.all({ de, a, courriel: adresse, structures: JSON.stringify(structuresIds) });
    },
  };
}
