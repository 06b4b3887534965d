import { describe, expect, it } from 'vitest';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const TOUT = { debut: 0, nombre: 200 };

/** Une réunion, et de quoi lire l'historique du fichier. */
function unJournal() {
  const reunion = uneReunion();
  const { appeler } = reunion;
  const lister = (filtres = {}) => appeler('journal.lister', { ...TOUT, ...filtres });
  const derniere = () => {
    const [ligne] = lister().lignes;
    if (ligne === undefined) throw new Error('Journal vide.');
    return ligne;
  };
  const lire = (num: number) => {
    const operation = appeler('journal.operation', { num });
    if (operation === null) throw new Error(`Opération ${num} absente.`);
    return operation;
  };
  return { ...reunion, lister, derniere, lire, seance: reunion.lire };
}

describe('journal.lister', () => {
  it('dit de chaque opération qui, quand, quoi, sur quel objet, avant et après, la plus récente d’abord', () => {
    const { appeler, pointId, id, derniere, lister } = unJournal();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Plan d’action' } });
    expect(derniere()).toMatchObject({
      libelle: 'Modifier un point',
      etat: 'faite',
      objet: { genre: 'Réunion', adresse: `/reunions/${id}` },
      changement: { quoi: 'Point, titre', avant: 'Feuille de route', apres: 'Plan d’action' },
      valeurs: 1,
    });
    const { total, lignes } = lister();
    expect(lignes).toHaveLength(total);
    expect(lignes.map(({ num }) => num)).toEqual(lignes.map(({ num }) => num).toSorted((a, b) => b - a));
    expect(lister({ debut: 2, nombre: 1 }).lignes).toEqual([lignes[2]]);
  });

  it('se filtre par auteur, jour, genre et lieu', () => {
    const { appeler, pointId, lister, lire, derniere } = unJournal();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Plan d’action' } });
    const { total, lignes } = lister();
    const { auteur, quandUtc } = derniere();
    const jour = quandUtc.slice(0, 10);
    expect(lister({ auteur }).total).toBe(total);
    expect(lister({ auteur: 'Personne' }).total).toBe(0);
    expect(lister({ du: jour, au: jour }).total).toBe(total);
    expect(lister({ au: '2020-01-01' }).total).toBe(0);
    expect(lister({ du: '2199-01-01' }).total).toBe(0);
    const reunions = lister({ genre: 'reunions' }).total;
    expect(reunions).toBeGreaterThan(0);
    expect(lister({ genre: 'conventions' }).total).toBe(0);
    expect(lister({ lieu: 'ailleurs' }).total).toBe(0);
    expect(lister({ lieu: 'fenetre' }).total).toBe(lignes.filter(({ num }) => lire(num).lieu === 'fenetre').length);
    // Une annulation est du genre de ce qu'elle défait.
    appeler('historique.annuler', {});
    expect(lister({ genre: 'reunions' }).total).toBe(reunions + 1);
  });

  it('se cherche par le geste, sans accents, et par le nom de l’objet touché', () => {
    const { appeler, lister, ajouterPoint } = unJournal();
    ajouterPoint({ titre: 'Mobilité des apprentis' });
    appeler('points.supprimer', { id: ajouterPoint({ titre: 'Questions diverses' }) });
    expect(lister({ texte: 'SUPPRIMER un pôint' }).lignes.map(({ libelle }) => libelle)).toEqual([
      'Supprimer un point',
    ]);
    const trouvees = lister({ texte: 'mobilite' });
    expect(trouvees.lignes.map(({ changement }) => changement?.apres)).toEqual(['Mobilité des apprentis']);
    expect(lister({ texte: '"' }).total).toBe(0);
  });
});

describe('journal.operation', () => {
  it('nomme ce que désigne un identifiant : le titulaire d’un siège, non son numéro', () => {
    const { lister, lire } = unJournal();
    const nomination = lister({ texte: 'nommer' }).lignes[0];
    const { objets, changements, empechement } = lire(nomination?.num ?? 0);
    expect(objets.map(({ genre }) => genre).toSorted()).toEqual(['Instance', 'Personne']);
    expect(changements.length).toBeGreaterThan(1);
    expect(JSON.stringify(changements)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/u);
    expect(empechement).toBeNull();
  });

  it('n’en invente pas une qui n’existe pas', () => {
    expect(unJournal().appeler('journal.operation', { num: 999_999 })).toBeNull();
  });

  it('dit ce qui a été récrit depuis, et refuse alors d’y revenir sans rien écrire', () => {
    const { appeler, pointId, derniere, lire, lister } = unJournal();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Un' } });
    const ancienne = derniere();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { duree: 35 } });
    expect(lire(ancienne.num).depuis).toEqual([]);
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Deux' } });
    const recente = derniere();
    expect(lire(ancienne.num).depuis.map(({ num }) => num)).toEqual([recente.num]);
    const avant = lister().total;
    expect(() => appeler('historique.annulerOperation', { num: ancienne.num })).toThrow('a changé depuis');
    expect(lister().total).toBe(avant);
  });
});

describe('historique.annulerOperation', () => {
  it('défait une opération ancienne, d’une autre fenêtre, et Ctrl+Maj+Z la rétablit', () => {
    const { appeler, pointId, derniere, lire, seance } = unJournal();
    const titre = () => seance().points.find((point) => point.id === pointId)?.titre;
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Un' } }, 3);
    const ancienne = derniere();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { duree: 25 } });
    expect(appeler('historique.annulerOperation', { num: ancienne.num })).toEqual({ libelle: ancienne.libelle });
    expect(titre()).toBe('Feuille de route');
    expect(lire(ancienne.num)).toMatchObject({
      etat: 'annulee',
      liee: { libelle: `Annulation : ${ancienne.libelle}` },
    });
    expect(() => appeler('historique.annulerOperation', { num: ancienne.num })).toThrow('déjà annulé');
    appeler('historique.retablir', {});
    expect(titre()).toBe('Un');
    expect(lire(ancienne.num).etat).toBe('faite');
  });

  it('rétablit ce qu’une annulation ancienne avait défait, puis défait de nouveau', () => {
    const { appeler, pointId, derniere, lire } = unJournal();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { titre: 'Un' } });
    const geste = derniere();
    appeler('historique.annulerOperation', { num: geste.num });
    const annulation = derniere();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { duree: 25 } });
    appeler('historique.annulerOperation', { num: annulation.num });
    const retablissement = derniere();
    expect(lire(geste.num).etat).toBe('faite');
    expect(retablissement.etat).toBe('retablissement');
    appeler('historique.annulerOperation', { num: retablissement.num });
    expect(lire(geste.num).etat).toBe('annulee');
  });

  it('rend ce qu’une suppression avait emporté, avec les mêmes identifiants', () => {
    const { appeler, pointId, delibererSur, derniere, id } = unJournal();
    const decision = delibererSur();
    appeler('points.supprimer', { id: pointId });
    const suppression = derniere();
    appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: 'Mulhouse' } });
    appeler('historique.annulerOperation', { num: suppression.num });
    const lue = appeler('reunions.lire', { id });
    expect(lue.points.map((point) => point.id)).toContain(pointId);
    expect(JSON.stringify(lue)).toContain(decision);
  });
});
