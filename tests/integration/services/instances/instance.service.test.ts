import { describe, expect, it } from 'vitest';
import { createAnnulation } from '#electron/database/undo.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const MULHOUSE = 'CLPE68003';
const creer = { departementCode: null, clpeCode: null, complement: null, communes: [] };

describe('instances.creer', () => {
  it('R-008, R-010 : un CLPE du référentiel naît avec son nom, son périmètre et ses sièges vacants', () => {
    const fichier = unFichier();
    const { instance, departement, sieges, perimetre, actes, reunions } = fichier.appeler('instances.fiche', {
      id: unClpe(fichier, MULHOUSE),
    });
    expect(instance).toMatchObject({
      type: 'CLPE',
      complement: 'de Mulhouse',
      departementCode: '68',
      clpeCode: MULHOUSE,
    });
    expect([departement, actes, reunions]).toEqual(['Haut-Rhin', [], []]);
    expect([perimetre.communes.length, perimetre.qpv.length, perimetre.contrats.length]).toEqual([42, 7, 1]);
    const quatriemes = sieges.filter(({ categorie }) => categorie === '4');
    expect(quatriemes.map(({ epciSiren }) => epciSiren)).toEqual(perimetre.epci.map(({ siren }) => siren));
    expect(quatriemes.map(({ organisme }) => organisme)).toEqual(perimetre.epci.map(({ libelle }) => libelle));
    expect(perimetre.epci.some(({ communesDedans, communesEnTout }) => communesDedans < communesEnTout)).toBe(true);
    expect(sieges.every(({ mandats }) => mandats.length === 0)).toBe(true);
  });

  it('un CDPE et un CRPE ont le ressort de leur département et de leur région, sans périmètre à eux', () => {
    const fichier = unFichier();
    const cdpe = fichier.appeler('instances.fiche', { id: unCdpe(fichier) });
    const crpe = fichier.appeler('instances.fiche', {
      id: fichier.appeler('instances.creer', { ...creer, type: 'CRPE' }).id,
    });
    expect([cdpe.instance.complement, crpe.instance.complement]).toEqual(['du Haut-Rhin', 'du Grand Est']);
    expect([cdpe.perimetre.communes.length, crpe.perimetre.communes.length]).toEqual([366, 5115]);
    expect(fichier.db.prepare('SELECT count(*) FROM instance_commune').pluck().get()).toBe(0);
  });

  it('n’accepte qu’un CDPE par département, un CRPE par région, un CLPE par périmètre du référentiel', () => {
    const fichier = unFichier();
    unCdpe(fichier);
    fichier.appeler('instances.creer', { ...creer, type: 'CRPE' });
    unClpe(fichier, MULHOUSE);
    expect(refus(() => unCdpe(fichier)).message).toBe('Le CDPE du Haut-Rhin existe déjà dans ce fichier.');
    expect(
      refus(() => fichier.appeler('instances.creer', { ...creer, type: 'CRPE', departementCode: '67' })).message,
    ).toBe('Le CRPE du Grand Est existe déjà dans ce fichier.');
    expect(refus(() => unClpe(fichier, MULHOUSE)).message).toBe('Le CLPE de Mulhouse existe déjà dans ce fichier.');
    expect(fichier.appeler('instances.creer', { ...creer, type: 'CDPE', departementCode: '67' })).toEqual({
      id: expect.any(String),
    });
  });

  it('dessine un CLPE par communes, avec un siège par intercommunalité touchée', () => {
    const fichier = unFichier();
    const { id } = fichier.appeler('instances.creer', {
      ...creer,
      type: 'CLPE',
      complement: 'des Trois Villages',
      communes: ['68224', '68066'],
    });
    const { perimetre, sieges } = fichier.appeler('instances.fiche', { id });
    expect(perimetre.communes.map(({ libelle }) => libelle)).toEqual(['Colmar', 'Mulhouse']);
    expect(sieges.filter(({ categorie }) => categorie === '4')).toHaveLength(2);
  });

  it('refuse en français ce qui manque ou n’existe pas, et n’écrit rien', () => {
    const fichier = unFichier();
    const dessiner = (plus: object) =>
      refus(() => fichier.appeler('instances.creer', { ...creer, type: 'CLPE', ...plus })).transmise.champs;
    expect(dessiner({})).toHaveProperty('communes');
    expect(dessiner({ communes: ['68224'] })).toHaveProperty('complement');
    expect(dessiner({ communes: ['99999'], complement: 'de X' })).toEqual({
      communes: expect.stringContaining('99999'),
    });
    expect(dessiner({ clpeCode: 'CLPE01001' })).toHaveProperty('clpeCode');
    expect(dessiner({ departementCode: 'ZZ', communes: ['68224'] })).toHaveProperty('departementCode');
    expect(fichier.appeler('instances.lister', {})).toEqual([]);
  });

  it('se défait d’un geste, sièges et périmètre compris', () => {
    const fichier = unFichier();
    unClpe(fichier, MULHOUSE);
    createAnnulation(fichier.db, fichier.journal).annuler(1);
    expect(
      ['instance', 'instance_commune', 'siege'].map((table) =>
        fichier.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
      ),
    ).toEqual([0, 0, 0]);
  });
});

describe('la vie d’une instance', () => {
  it('se modifie, et deux fenêtres qui écrivent le même champ voient les deux valeurs', () => {
    const fichier = unFichier();
    const id = unCdpe(fichier);
    const vu = fichier.journal.dernierNumero();
    fichier.appeler('instances.modifier', { id, vu, patch: { secretariat: 'DDETSPP' } }, 2);
    expect(
      refus(() => fichier.appeler('instances.modifier', { id, vu, patch: { secretariat: 'Préfecture' } }, 1)).transmise,
    ).toMatchObject({
      code: 'DEUX_VALEURS',
      valeurs: [{ champ: 'secretariat', mienne: 'Préfecture', autre: 'DDETSPP' }],
    });
    fichier.appeler('instances.modifier', { id, vu, patch: { complement: 'du Haut-Rhin et alentours' } }, 1);
    expect(fichier.appeler('instances.fiche', { id }).instance).toMatchObject({
      complement: 'du Haut-Rhin et alentours',
      secretariat: 'DDETSPP',
    });
    expect(fichier.db.prepare('SELECT complement_tri FROM instance').pluck().get()).toBe('du haut-rhin et alentours');
  });

  it('va à la corbeille, laisse la place, et n’en revient pas sur une autre', () => {
    const fichier = unFichier();
    const id = unClpe(fichier, MULHOUSE);
    fichier.appeler('instances.supprimer', { id });
    expect(fichier.appeler('instances.lister', {})).toEqual([]);
    expect(refus(() => fichier.appeler('instances.fiche', { id })).code).toBe('INTROUVABLE');
    const seconde = unClpe(fichier, MULHOUSE);
    expect(refus(() => fichier.appeler('instances.restaurer', { id })).message).toContain('existe déjà');
    fichier.appeler('instances.supprimer', { id: seconde });
    fichier.appeler('instances.restaurer', { id });
    expect(fichier.appeler('instances.lister', {}).map((instance) => instance.id)).toEqual([id]);
  });

  it('modifie son périmètre commune par commune, sans le vider, et seulement pour un comité local', () => {
    const fichier = unFichier();
    const id = fichier.appeler('instances.creer', {
      ...creer,
      type: 'CLPE',
      complement: 'd’Essai',
      communes: ['68224'],
    }).id;
    fichier.appeler('instances.modifierPerimetre', { id, ajouter: ['68066', '68224'], retirer: ['68224'] });
    expect(fichier.appeler('instances.fiche', { id }).perimetre.communes.map(({ code }) => code)).toEqual(['68066']);
    expect(
      refus(() => fichier.appeler('instances.modifierPerimetre', { id, ajouter: [], retirer: ['68066'] })).message,
    ).toContain('au moins une commune');
    expect(fichier.appeler('instances.fiche', { id }).perimetre.communes).toHaveLength(1);
    const cdpe = unCdpe(fichier);
    expect(
      refus(() => fichier.appeler('instances.modifierPerimetre', { id: cdpe, ajouter: ['68224'], retirer: [] })).code,
    ).toBe('REGLE_METIER');
  });
});
