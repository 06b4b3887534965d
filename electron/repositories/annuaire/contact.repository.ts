import type { Database } from 'better-sqlite3';
import type { Contact } from '#shared/domain/annuaire/contact.schema.ts';
import { createModifier } from '../modifier.ts';

/** À qui tient un point de contact : une personne ou une structure. */
export type ObjetDeContact = 'personne' | 'structure';

/** Un point de contact, et qui le tient. */
export type ContactTenu = Contact & { readonly objet: ObjetDeContact; readonly objetId: string };

/** Les autres courriels et téléphones d'une personne ou d'une structure. */
export function createContactRepository(db: Database) {
  const de = (colonne: string) =>
    db.prepare<[string], Contact>(
      `SELECT id, genre, valeur, libelle FROM contact WHERE ${colonne} = ? ORDER BY genre, libelle IS NULL, libelle, valeur`,
    );
  const lectures = { personne: de('personne_id'), structure: de('structure_id') };
  const ajouts = {
    personne: db.prepare(
      'INSERT INTO contact (id, personne_id, genre, valeur, libelle) VALUES (@id, @objetId, @genre, @valeur, @libelle)',
    ),
    structure: db.prepare(
      'INSERT INTO contact (id, structure_id, genre, valeur, libelle) VALUES (@id, @objetId, @genre, @valeur, @libelle)',
    ),
  };
  const parId = db.prepare<[string], ContactTenu>(
    `SELECT id, genre, valeur, libelle, iif(personne_id IS NULL, 'structure', 'personne') AS objet,
       coalesce(personne_id, structure_id) AS "objetId" FROM contact WHERE id = ?`,
  );
  const effacer = db.prepare('DELETE FROM contact WHERE id = ?');
  return {
    parId: (id: string): ContactTenu | null => parId.get(id) ?? null,
    de: (objet: ObjetDeContact, id: string): Contact[] => lectures[objet].all(id),
    ajouter: (objet: ObjetDeContact, objetId: string, contact: Contact): void =>
      void ajouts[objet].run({ ...contact, objetId }),
    modifier: createModifier(db, 'contact', ['valeur', 'libelle']),
    effacer: (id: string): void => void effacer.run(id),
  };
}
