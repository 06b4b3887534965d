import { describe, expect, it } from 'vitest';
import { ecrire } from '#tests/support/base.ts';
import { unFichierFige } from '#tests/support/formation-des-figes.ts';

function unePieceNommee(sansTextes: boolean) {
  const { db, journal, deposer, recrire } = unFichierFige();
  deposer('p1', 'CV de Lubomira Sikorska.pdf', Buffer.from('%PDF un'));
  deposer('p2', 'Lettre Sikorska.pdf', Buffer.from('%PDF deux'));
  ecrire(journal, 'Jointes', () =>
    db.exec(`INSERT INTO piece_jointe (id, reunion_id, piece_id, titre, rang) VALUES ('j1', 'r', 'p1', 'CV Sikorska', 1), ('j2', 'r', NULL, 'Annonce Sikorska', 2);
      INSERT INTO fiche_piece (id, fiche_id, piece_id, titre, rang, recue_le) VALUES ('f1', 'f', 'p2', 'Lettre Sikorska', 1, '2026-03-01');
      INSERT INTO convention_piece (id, convention_id, structure_id, genre, libelle, piece_id) VALUES ('c1', 'c', 's', 'autre', NULL, 'p2')`),
  );
  recrire(sansTextes);
  const tous = (sql: string) => db.prepare<[], string>(sql).pluck().all();
  return {
    noms: tous('SELECT nom FROM piece ORDER BY id'),
    titres: tous(
      'SELECT titre FROM piece_jointe UNION ALL SELECT titre FROM fiche_piece UNION ALL SELECT libelle FROM convention_piece',
    ),
  };
}

describe('une pièce ôtée', () => {
  it('ne garde rien de son nom ; sans les textes, rien de son titre', () => {
    const avec = unePieceNommee(false);
    expect(avec.noms).toEqual(['Pièce 1.txt', 'Pièce 2.txt']);
    expect(avec.titres).toContain('CV Sikorska');
    const sans = unePieceNommee(true);
    expect(sans).toEqual({ noms: avec.noms, titres: ['Pièce 1', 'Pièce 3', 'Pièce 2', null] });
  });
});
