import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { createJournal } from '#electron/database/journal.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createAnnulation } from '#electron/database/undo.ts';
import { ecrire, uneBase } from '#tests/support/base.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { ajouter, uneInstance, unePersonne, uneReunion, unPoint, uneStructure } from '#tests/support/metier.ts';

function uneReunionEcrite() {
  const base = uneBase();
  const { db, journal } = base;
  ecrire(journal, 'Préparer', () => {
    uneInstance(db, 'i');
    uneReunion(db, 'r', 'i');
    unPoint(db, 'p', 'r', 'Premier');
  });
  const poser = (champ: string, valeur: string | number | null, fenetre = 1) =>
    ecrire(
      journal,
      `Écrire ${champ}`,
      () => db.prepare(`UPDATE point SET ${champ} = ? WHERE id = 'p'`).run(valeur),
      fenetre,
    );
  const titre = () => db.prepare<[], string>(`SELECT titre FROM point WHERE id = 'p'`).pluck().get();
  return { ...base, poser, titre };
}

function refusDe(geste: () => unknown): AppError {
  try {
    geste();
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
  throw new Error('Rien n’a été refusé.');
}

describe('annuler', () => {
  it('montre les deux valeurs et leur auteur quand une autre fenêtre a écrit depuis, et ne touche à rien', () => {
    const { db, poser, annulation } = uneReunionEcrite();
    poser('titre', 'Le mien', 1);
    poser('titre', 'Le sien', 2);
    const avant = empreinteDuContenu(db);
    const refus = refusDe(() => annulation.annuler(1));
    expect(refus.code).toBe('DEUX_VALEURS');
    expect(refus.transmise.valeurs).toEqual([
      { champ: 'titre', mienne: 'Le mien', autre: 'Le sien', auteur: 'Camille Essai' },
    ]);
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('n’en veut pas à un autre champ de la même ligne', () => {
    const { poser, annulation, titre, db } = uneReunionEcrite();
    poser('titre', 'Le mien', 1);
    poser('duree', 20, 2);
    expect(annulation.annuler(1).libelle).toBe('Écrire titre');
    expect([titre(), db.prepare('SELECT duree FROM point').pluck().get()]).toEqual(['Premier', 20]);
  });

  it('refuse plutôt que d’emporter en cascade ce qu’une autre fenêtre a ajouté', () => {
    const { db, journal, annulation } = uneReunionEcrite();
    ecrire(journal, 'Ajouter la réunion', () => uneReunion(db, 'r2', 'i'), 1);
    ecrire(journal, 'Ajouter un point', () => unPoint(db, 'p2', 'r2', 'De l’autre'), 2);
    const refus = refusDe(() => annulation.annuler(1));
    expect([refus.code, refus.transmise.valeurs]).toEqual([
      'DEUX_VALEURS',
      [{ champ: 'point', mienne: null, autre: 'p2', auteur: '' }],
    ]);
    expect(db.prepare('SELECT count(*) FROM point').pluck().get()).toBe(2);
  });

  it('refuse plutôt que d’emporter un point qu’une autre fenêtre a rangé dans la réunion à défaire', () => {
    const { db, journal, annulation } = uneReunionEcrite();
    ecrire(journal, 'Ajouter et renommer', () => {
      uneReunion(db, 'r2', 'i');
      db.exec(`UPDATE point SET titre = 'Renommé' WHERE id = 'p'`);
    });
    ecrire(journal, 'Ranger', () => db.exec(`UPDATE point SET reunion_id = 'r2' WHERE id = 'p'`), 2);
    expect(refusDe(() => annulation.annuler(1)).code).toBe('DEUX_VALEURS');
    expect(db.prepare(`SELECT titre FROM point WHERE id = 'p'`).pluck().get()).toBe('Renommé');
  });

  it('garde la personne d’une présence partie avec sa réunion, tant que la suppression peut se défaire', () => {
    const { db, journal, annulation } = uneReunionEcrite();
    ecrire(journal, 'Ajouter la personne', () => unePersonne(db, 'x', 'Essai'), 1);
    ecrire(
      journal,
      'Ajouter la réunion',
      () => {
        uneReunion(db, 'r2', 'i');
        ajouter(db, 'presence', { id: 'pr', reunion_id: 'r2', personne_id: 'x', statut: 'present' });
      },
      2,
    );
    ecrire(journal, 'Supprimer la réunion', () => db.exec(`DELETE FROM reunion WHERE id = 'r2'`), 3);
    expect(refusDe(() => annulation.annuler(1)).transmise.valeurs).toEqual([
      { champ: 'presence', mienne: null, autre: 'pr', auteur: 'Camille Essai' },
    ]);
    expect(db.prepare(`SELECT nom FROM personne WHERE id = 'x'`).pluck().get()).toBe('Essai');
    for (const fenetre of [3, 2, 1]) annulation.annuler(fenetre);
    expect(db.prepare(`SELECT count(*) FROM personne WHERE id = 'x'`).pluck().get()).toBe(0);
  });

  it('refuse quand l’objet créé est nommé ailleurs, ou quand sa place est prise', () => {
    const { db, journal, annulation } = uneReunionEcrite();
    ecrire(journal, 'Ajouter la structure', () => uneStructure(db, 's', 'Mission locale'), 1);
    ecrire(journal, 'Ajouter la personne', () => unePersonne(db, 'x', 'Essai', 's'), 2);
    expect(refusDe(() => annulation.annuler(1)).code).toBe('DEUX_VALEURS');
    const commune = (id: string) =>
      ajouter(db, 'instance_commune', { id, instance_id: 'i', code: '68224', libelle: 'Mulhouse' });
    ecrire(journal, 'Ajouter la commune', () => commune('c1'), 3);
    ecrire(journal, 'Retirer la commune', () => db.exec(`DELETE FROM instance_commune WHERE id = 'c1'`), 4);
    ecrire(journal, 'Remettre la commune', () => commune('c2'), 5);
    expect(refusDe(() => annulation.annuler(4)).code).toBe('DEUX_VALEURS');
  });

  it('relit par tranches ce qui est venu depuis, sans rien y manquer', () => {
    const { db, journal, annulation, poser } = uneReunionEcrite();
    ecrire(journal, 'Ajouter la personne', () => unePersonne(db, 'x', 'Essai'), 1);
    for (let i = 0; i < 120; i += 1) poser('titre', `Titre ${i}`, 2);
    const pas = [...annulation.annulerPasAPas(1)].filter(({ libelle }) => libelle === 'Vérification');
    expect(pas.length).toBeGreaterThanOrEqual(4);
    expect(pas.map(({ fait }) => fait)).toEqual(pas.map(({ fait }) => fait).toSorted((a, b) => a - b));
    annulation.retablir(1);
    // Entre deux autres tranches : une réunion la nomme, puis l'efface avec elle.
    for (let i = 0; i < 70; i += 1) poser('duree', i, 2);
    ecrire(
      journal,
      'Ajouter la réunion',
      () => {
        uneReunion(db, 'r2', 'i');
        ajouter(db, 'presence', { id: 'pr', reunion_id: 'r2', personne_id: 'x', statut: 'present' });
      },
      2,
    );
    for (let i = 0; i < 70; i += 1) poser('duree', i, 3);
    expect(refusDe(() => annulation.annuler(1)).code).toBe('DEUX_VALEURS');
    ecrire(journal, 'Supprimer la réunion', () => db.exec(`DELETE FROM reunion WHERE id = 'r2'`), 4);
    const refus = refusDe(() => annulation.annuler(1));
    expect(refus.transmise.valeurs).toContainEqual({
      champ: 'presence',
      mienne: null,
      autre: 'pr',
      auteur: 'Camille Essai',
    });
    expect(db.prepare(`SELECT nom FROM personne WHERE id = 'x'`).pluck().get()).toBe('Essai');
  });

  it('pèse aussi ce qu’il faut relire pour retirer ce qui a été créé', () => {
    const { db, journal, annulation, poser } = uneReunionEcrite();
    ecrire(journal, 'Ajouter la personne', () => unePersonne(db, 'x', 'Essai'), 1);
    const poids = annulation.poids('annuler', 1);
    for (let i = 0; i < 100; i += 1) poser('titre', `Titre ${i}`, 2);
    expect(annulation.poids('annuler', 1)).toBe(poids + 5);
    expect(annulation.poids('annuler', 2)).toBe(1);
  });

  it('défait d’un geste les frappes d’un même champ, et les rétablit d’un geste', () => {
    const { horloge, poser, annulation, titre } = uneReunionEcrite();
    for (const texte of ['A', 'AB', 'ABC']) {
      poser('titre', texte);
      horloge.avancer(20_000);
    }
    annulation.annuler(1);
    expect(titre()).toBe('Premier');
    expect(annulation.possibles(1)).toMatchObject({ annuler: 'Préparer', retablir: 'Écrire titre' });
    expect(annulation.retablir(1).libelle).toBe('Écrire titre');
    expect(titre()).toBe('ABC');
    annulation.annuler(1);
    expect(titre()).toBe('Premier');
  });

  it('ne rétablit plus rien après une écriture nouvelle dans la même fenêtre', () => {
    const { poser, annulation } = uneReunionEcrite();
    poser('titre', 'A');
    annulation.annuler(1);
    poser('duree', 10);
    expect(refusDe(() => annulation.retablir(1)).message).toMatch(/Rien à rétablir/);
  });

  it('survit à une réouverture du fichier', () => {
    const { chemin, db, poser, annulation, environnement, horloge } = uneReunionEcrite();
    poser('titre', 'A');
    horloge.avancer(120_000);
    poser('titre', 'B');
    annulation.annuler(1);
    fermerBase(db);
    const rouverte = ouvrirBase(chemin);
    const apres = createAnnulation(rouverte, createJournal(rouverte, environnement));
    const titre = () => rouverte.prepare(`SELECT titre FROM point WHERE id = 'p'`).pluck().get();
    apres.retablir(1);
    expect(titre()).toBe('B');
    apres.annuler(1);
    apres.annuler(1);
    expect(titre()).toBe('Premier');
    fermerBase(rouverte);
  });

  it('s’arrête à ce qui ne s’annule pas, pour les seules lignes touchées', () => {
    const { db, journal, poser, annulation, titre } = uneReunionEcrite();
    poser('titre', 'A');
    journal.executer({ type: 'diffuser', libelle: 'Diffuser le procès-verbal', annulable: false, fenetre: 1 }, () =>
      db.exec(`UPDATE point SET etat = 'traite' WHERE id = 'p'`),
    );
    expect(refusDe(() => annulation.annuler(1)).message).toMatch(/«\sDiffuser le procès-verbal\s» a eu lieu depuis/);
    expect(titre()).toBe('A');
  });

  it('dit que des données ont été effacées, sans rien écrire', () => {
    const { db, journal, annulation } = uneReunionEcrite();
    ecrire(journal, 'Ajouter la personne', () => unePersonne(db, 'x', 'Essai'));
    db.exec(`DELETE FROM journal_valeur WHERE ligne = 'x'`);
    expect(refusDe(() => annulation.annuler(1)).message).toMatch(/données personnelles en ont été effacées/);
  });

  it('rend aussi la forme de tri d’un nom', () => {
    const { db, journal, annulation } = uneReunionEcrite();
    ecrire(journal, 'Ajouter', () => unePersonne(db, 'x', 'Épinal'));
    ecrire(journal, 'Supprimer', () => db.exec(`DELETE FROM personne WHERE id = 'x'`));
    annulation.annuler(1);
    expect(db.prepare('SELECT nom, nom_tri FROM personne').raw().get()).toEqual(['Épinal', 'epinal']);
  });
});
