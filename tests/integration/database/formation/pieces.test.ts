import { describe, expect, it } from 'vitest';
import { imageNue } from '#electron/database/formation/image-nue.ts';
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

describe('une image de la charte', () => {
  it('JPEG : s’arrête à la fin de l’image, saute le bourrage, perd ses commentaires, garde ses tracés', () => {
    const segment = (marque: number, contenu: string) =>
      Buffer.concat([Buffer.from([0xff, marque, 0, contenu.length + 2]), Buffer.from(contenu, 'latin1')]);
    const [debut, fin] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])];
    const un = Buffer.concat([segment(0xda, 'sos'), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
    const deux = Buffer.concat([segment(0xc4, 'table'), segment(0xda, 'sos'), Buffer.from([4, 5])]);
    const nue = imageNue(
      Buffer.concat([
        ...[debut, segment(0xe0, 'JFIF'), Buffer.from([0xff, 0xff]), segment(0xe1, 'Exif Sikorska')],
        ...[un, segment(0xfe, 'Sikorska'), deux, fin, Buffer.from('Sikorska derrière')],
      ]),
    );
    expect(nue?.equals(Buffer.concat([debut, segment(0xe0, 'JFIF'), un, deux, fin]))).toBe(true);
  });
});

describe('un document figé abîmé', () => {
  it('illisible, ne laisse rien de ses octets, et ne passe pas pour bon', () => {
    const { figer, recrire } = unFichierFige();
    figer(Buffer.from('{"projet": Sikorska'));
    expect(recrire()).toMatchObject({ texte: '{}', intact: false });
  });
});
