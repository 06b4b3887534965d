import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { retirerDeclencheurs } from '#electron/database/triggers.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { createRechercheRepository } from '#electron/repositories/recherche/palette.repository.ts';
import { ecrire, uneBase, unDossier } from '#tests/support/base.ts';
import { uneInstance, unePersonne, uneReunion, unPoint, uneStructure } from '#tests/support/metier.ts';

function unFichierPlein() {
  const base = uneBase();
  ecrire(base.journal, 'Remplir', () => {
    uneStructure(base.db, 's', 'Maison de l’emploi');
    unePersonne(base.db, 'martinez', 'Martinez');
    unePersonne(base.db, 'martin', 'Martin', 's');
    uneInstance(base.db, 'i', 'de la Moselle');
    uneReunion(base.db, 'r', 'i');
    for (let rang = 1; rang <= 30; rang += 1)
      unPoint(base.db, `p${rang}`, 'r', `Emploi des jeunes, point ${rang}`, rang);
    unPoint(base.db, 'mobilite', 'r', 'Mobilité à Épinal', 31);
  });
  const recherche = createRechercheRepository(base.db);
  const trouver = (texte: string) => recherche.chercher(texte).map(({ tbl, ligne }) => `${tbl} ${ligne}`);
  return { ...base, trouver };
}

describe('la recherche dans le fichier', () => {
  it('donne l’annuaire avant les réunions, les mots entiers avant les débuts, les plus récents d’abord, douze de chaque côté', () => {
    const { trouver } = unFichierPlein();
    expect(trouver('martin')).toEqual(['personne martin', 'personne martinez']);
    expect(trouver('emploi')).toEqual([
      'personne martin',
      'structure s',
      ...Array.from({ length: 12 }, (_, n) => `point p${30 - n}`),
    ]);
    expect(trouver('mo')).toEqual(['instance i', 'reunion r', 'point mobilite']);
  });

  it('ignore accents, casse et ponctuation, exige tous les mots, et ne prend rien pour de la syntaxe', () => {
    const { trouver } = unFichierPlein();
    expect(trouver('epinal MOBIL')).toEqual(['point mobilite']);
    expect(trouver('épinal zzz')).toEqual([]);
    expect(trouver('"epinal" OR *')).toEqual([]);
    expect(trouver('jeunes 7')).toEqual(['point p7']);
    expect(trouver('« … »')).toEqual([]);
    expect(trouver('m')).toEqual([
      'instance i',
      'personne martinez',
      'personne martin',
      'structure s',
      'reunion r',
      'point mobilite',
    ]);
  });

  it('répond de même sur un fichier d’un format plus ancien', () => {
    const chemin = join(unDossier(), 'ancien.comites');
    const avant = ouvrirBase(chemin, { creer: true, migrations: migrations.slice(0, 4) });
    retirerDeclencheurs(avant);
    avant.exec(`
      INSERT INTO instance (id, type, complement, complement_tri, departement_code) VALUES ('i', 'CDPE', 'de la Moselle', 'de la moselle', '57');
      INSERT INTO personne (id, prenom, nom, nom_tri) VALUES ('x', 'Camille', 'Mosel', 'mosel');
      INSERT INTO reunion (id, instance_id, date, heure_debut) VALUES ('r', 'i', '2026-04-02', '09:30');
      INSERT INTO point (id, reunion_id, rang, titre, nature) VALUES ('p', 'r', 1, 'Emploi en Moselle', 'information');`);
    const poser = avant.prepare('INSERT INTO passage (num, tbl, ligne, texte) VALUES (?, ?, ?, ?)');
    poser.run(1, 'instance', 'i', 'CDPE de la Moselle');
    poser.run(2, 'personne', 'x', 'Camille Mosel');
    poser.run(3, 'point', 'p', 'Emploi en Moselle');
    fermerBase(avant);
    const copie = join(unDossier(), 'monte.comites');
    copyFileSync(chemin, copie);
    const { db, passages } = uneBase({ chemin: copie });
    while (passages.rattraper());
    expect(
      createRechercheRepository(db)
        .chercher('mosel')
        .map(({ tbl }) => tbl),
    ).toEqual(['personne', 'instance', 'reunion', 'point']);
    db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
  });

  it('ne trie ni ne rassemble : FTS5 rend les réponses dans l’ordre de ses numéros, entre deux bornes', () => {
    const { db } = unFichierPlein();
    const plan = db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'a' AND rowid >= CAST(0 AS INTEGER) AND rowid < CAST(9 AS INTEGER) ORDER BY rowid DESC LIMIT 12`,
      )
      .all();
    expect(plan.map(({ detail }) => detail).join()).toMatch(/VIRTUAL TABLE INDEX \d+:M1><$/u);
  });
});
