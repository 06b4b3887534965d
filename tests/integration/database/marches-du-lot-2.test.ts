import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createJournal } from '#electron/database/journal.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { ecrire, unDossier } from '#tests/support/base.ts';
import { unEnvironnement } from '#tests/support/environnement.ts';
import { uneInstance, unPoint, uneReunion } from '#tests/support/metier.ts';

it('0008 garde type, actes et délai de convocation, devenu un paramètre ; 0010 garde le mode des votes', () => {
  const chemin = join(unDossier(), 'ancien.comites');
  const ancienne = ouvrirBase(chemin, { creer: true, migrations: migrations.slice(0, 7) });
  ecrire(createJournal(ancienne, unEnvironnement().environnement), 'Remplir', () => {
    uneInstance(ancienne, 'i');
    uneReunion(ancienne, 'r', 'i');
    unPoint(ancienne, 'p', 'r', 'Un point');
    ancienne.exec(`
      UPDATE instance SET delai_convocation = 8, delai_article = 'art. 6', type = 'CDPE';
      INSERT INTO acte (id, instance_id, nature, numero) VALUES ('a', 'i', 'voix', '2025-1');
      INSERT INTO deliberation (id, point_id, rang, nature, texte, mode) VALUES ('d', 'p', 1, 'decision', 'Adopté.', 'sans_opposition');
    `);
  });
  fermerBase(ancienne);
  const db = ouvrirBase(chemin);
  expect(db.prepare('SELECT type FROM instance').pluck().get()).toBe('CDPE');
  expect(db.prepare('SELECT instance_id, cle, valeur, source, article, depuis FROM parametre').all()).toEqual([
    { instance_id: 'i', cle: 'delaiConvocation', valeur: '8', source: 'reglement', article: 'art. 6', depuis: null },
  ]);
  expect(db.prepare('SELECT id FROM parametre').pluck().get()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(db.prepare('SELECT nature, numero FROM acte').all()).toEqual([{ nature: 'voix', numero: '2025-1' }]);
  expect(db.prepare('SELECT mode, unite, suivi FROM deliberation').all()).toEqual([
    { mode: 'sans_opposition', unite: 'tetes', suivi: 'a_engager' },
  ]);
  fermerBase(db);
});

it('0012 fait du service le premier émetteur, par défaut, sans rien en perdre : coordonnées, bloc-marque, historique', () => {
  const chemin = join(unDossier(), 'un-service.comites');
  const ancienne = ouvrirBase(chemin, { creer: true, migrations: migrations.slice(0, 11) });
  const journal = createJournal(ancienne, unEnvironnement().environnement);
  ecrire(journal, 'Remplir', () =>
    ancienne.exec(`
      INSERT INTO piece (id, nom, mime, taille, sha256) VALUES ('p', 'marque.png', 'image/png', 3, 'abc');
      INSERT INTO emetteur (id, intitule, timbre, adresse, ville, telephone, courriel, suivi_par, suivi_qualite, delegation, bloc_marque)
        VALUES ('emetteur', 'DDETSPP du Haut-Rhin', 'Pôle', '3 rue', 'Colmar', '03', 'a@exemple.fr', 'Mme A', 'cheffe', 'arrêté du 2', 'p');
    `),
  );
  ecrire(journal, 'Modifier le service', () => ancienne.exec(`UPDATE emetteur SET ville = 'Mulhouse'`));
  fermerBase(ancienne);
  const db = ouvrirBase(chemin);
  expect(db.prepare('SELECT * FROM emetteur').all()).toEqual([
    {
      id: 'emetteur',
      nature: 'ddets',
      intitule: 'DDETSPP du Haut-Rhin',
      timbre: 'Pôle',
      adresse: '3 rue',
      ville: 'Mulhouse',
      telephone: '03',
      courriel: 'a@exemple.fr',
      suivi_par: 'Mme A',
      suivi_qualite: 'cheffe',
      suivi_telephone: null,
      suivi_courriel: null,
      delegation: 'arrêté du 2',
      copies: null,
      bloc_marque: 'p',
      par_defaut: 1,
      archive_le: null,
      rang: 1,
    },
  ]);
  expect(
    db.prepare(`SELECT avant, apres FROM journal_valeur WHERE ligne = 'emetteur' AND champ = 'ville'`).all(),
  ).toEqual([{ avant: 'Colmar', apres: 'Mulhouse' }]);
  fermerBase(db);
});
