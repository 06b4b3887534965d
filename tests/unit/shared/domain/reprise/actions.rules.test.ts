import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleDeBranche, lireBranche, lireIntertitre } from '#shared/domain/reprise/actions/arbre.rules.ts';
import { lireMontantDAction } from '#shared/domain/reprise/actions/montant.rules.ts';
import { etatQueDit } from '#shared/domain/reprise/actions/etat.rules.ts';
import { actionP147QueDit, origineQueDit } from '#shared/domain/reprise/actions/origine.rules.ts';
import { lireCalendrier } from '#shared/domain/reprise/actions/calendrier.rules.ts';
import { lireBorne, periodeDe } from '#shared/domain/reprise/actions/periode.rules.ts';
import { lireListe, lirePilotes } from '#shared/domain/reprise/actions/pilotes.rules.ts';

describe('les dates d’une action', () => {
  it.each([
    ['T2 2026', '2026-04-01', '2026-06-30'],
    ['2e trimestre 2026', '2026-04-01', '2026-06-30'],
    ['2ème trim. 2026', '2026-04-01', '2026-06-30'],
    ['2026 T1', '2026-01-01', '2026-03-31'],
    ['1er semestre 2026', '2026-01-01', '2026-06-30'],
    ['S2 2026', '2026-07-01', '2026-12-31'],
    ['mars 2026', '2026-03-01', '2026-03-31'],
    ['février 2028', '2028-02-01', '2028-02-29'],
    ['févr. 26', '2026-02-01', '2026-02-28'],
    ['à partir de mars 2026', '2026-03-01', '2026-03-31'],
    ['03/2026', '2026-03-01', '2026-03-31'],
    ['rentrée 2026', '2026-09-01', '2026-09-30'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('« %s » va du %s au %s', (texte, debut, fin) => {
    expect(periodeDe(texte)).toMatchObject({ debut, fin });
  });

  it.each(['12 mars', 'mars', 'T5 2026', 'foire 2026', '13/2026', '', 'mai 1999'])(
    '« %s » n’est pas une période',
    (texte) => {
      expect(periodeDe(texte)).toBeNull();
    },
  );

  it('un jour reste un jour, un mot vague se dit, une permanence ne date rien, le reste se refuse', () => {
    expect(lireBorne('fin')('12/03/2026')).toEqual({ valeur: '2026-03-12' });
    expect(lireBorne('fin')({ texte: 'mars-26', date: '2026-03-01' })).toEqual({ valeur: '2026-03-01' });
    expect(lireBorne('debut')('fin 2026')).toMatchObject({ valeur: '2026-10-01', remarque: { gravite: 'avis' } });
    expect(lireBorne('fin')('en continu')).toMatchObject({ valeur: null, remarque: { gravite: 'avis' } });
    expect(lireBorne('fin')('bientôt')).toMatchObject({ valeur: null, remarque: { gravite: 'refus' } });
  });

  it.each([
    ['mars - juin 2026', '2026-03-01/2026-06-30'],
    ['de mars à juin 2026', '2026-03-01/2026-06-30'],
    ['du 01/03/2026 au 30/06/2026', '2026-03-01/2026-06-30'],
    ['2026-2027', '2026-01-01/2027-12-31'],
    ['T1 2026 → T3 2026', '2026-01-01/2026-09-30'],
    ['T2 2026', '2026-04-01/2026-06-30'],
  ])('le calendrier « %s »', (texte, valeur) => {
    expect(lireCalendrier(texte)).toEqual({ valeur });
  });

  it('un calendrier à l’envers ou illisible se refuse', () => {
    expect(lireCalendrier('juin 2026 - mars 2026').remarque?.gravite).toBe('refus');
    expect(lireCalendrier('on verra').remarque?.gravite).toBe('refus');
  });

  it('aucun texte ne fait tomber la lecture, et toute période a ses bornes dans l’ordre', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (texte) => {
        const periode = periodeDe(texte);
        expect(periode === null || periode.debut <= periode.fin).toBe(true);
        const { valeur } = lireCalendrier(texte);
        expect(valeur === null || /^\d{4}-\d{2}-\d{2}\/(?:\d{4}-\d{2}-\d{2})?$/u.test(valeur)).toBe(true);
      }),
    );
  });
});

describe('les mots d’une action', () => {
  it.each([
    ['fait', 'terminee'],
    ['Réalisé', 'terminee'],
    ['100 %', 'terminee'],
    ['réalisé partiellement', 'en_cours'],
    ['EN COURS', 'en_cours'],
    ['50 %', 'en_cours'],
    ['non démarré', 'a_venir'],
    ['à lancer', 'a_venir'],
    ['bloquée', 'bloquee'],
    ['en attente de financement', 'en_pause'],
    ['annulé', 'abandonnee'],
    ['non retenu', 'abandonnee'],
    ['mystère', null],
  ])('l’état « %s »', (texte, etat) => {
    expect(etatQueDit(texte)).toBe(etat);
  });

  it('R-102 : d’où vient l’argent, d’après le financeur', () => {
    expect(
      [
        'État – P147 action 02',
        'Politique de la ville',
        'FSE+',
        'Ville de Mulhouse',
        'Conseil départemental',
        'CAF',
        'Fondation Essor',
        'Mystère',
      ].map(origineQueDit),
    ).toEqual(['p147', 'p147', 'europeen', 'collectivite', 'collectivite', 'droit_commun', 'prive', null]);
    expect(actionP147QueDit('P147, action 2')).toBe('02');
    expect(actionP147QueDit('P147')).toBeNull();
  });

  it.each([
    ['12 000 €', '12000'],
    ['12 k€', '12000'],
    ['1,5 K€', '1500'],
    ['3 500,50', '3500.50'],
    ['à définir', null],
    ['', null],
  ])('le montant « %s »', (texte, valeur) => {
    expect(lireMontantDAction(texte)).toEqual({ valeur });
  });

  it('un montant négatif ou un mot se refusent', () => {
    expect(lireMontantDAction('-300').remarque?.gravite).toBe('refus');
    expect(lireMontantDAction('beaucoup').remarque?.gravite).toBe('refus');
  });
});

describe('l’arbre d’un tableau', () => {
  it.each([
    ['Axe 1 – Aller vers', '1', 'Aller vers'],
    ['AXE 2 : Lever les freins', '2', 'Lever les freins'],
    ['Axe II. Emploi', '2', 'Emploi'],
    ['Axe n° 3', '3', ''],
    ['1. Aller vers', '1', 'Aller vers'],
    ['Objectif 1.2 : repérer', '1.2', 'repérer'],
    ['Objectif 1.B. Repérer', '1.B', 'Repérer'],
    ['1.B Repérer', '1.B', 'Repérer'],
    ['Axe 1.Aller vers', '1', 'Aller vers'],
    ['Axe : Emploi', null, 'Emploi'],
    ['Aller vers', null, 'Aller vers'],
    ['2', '2', ''],
  ])('« %s »', (texte, numero, intitule) => {
    expect(lireBranche(texte)).toEqual({ numero, intitule });
  });

  it('un axe se reconnaît à son intitulé, quel que soit son numéro', () => {
    expect(cleDeBranche('Axe 1 – Aller vers')).toBe(cleDeBranche('aller-vers'));
    expect(cleDeBranche('Axe 1')).not.toBe(cleDeBranche('Axe 2'));
  });

  it('un intertitre dit l’axe ou l’objectif ; une action seule, un total ou une note, rien', () => {
    const seule = (texte: string, plus = {}) => lireIntertitre({ texte, large: false, champ: 'intitule', ...plus });
    expect(seule('Axe 1 – Aller vers')).toEqual({ axe: 'Axe 1 – Aller vers' });
    expect(seule('Objectif 1.1 : repérer')).toEqual({ objectif: 'Objectif 1.1 : repérer' });
    expect(seule('Lever les freins', { large: true })).toEqual({ axe: 'Lever les freins' });
    expect(seule('Forum des métiers')).toBeNull();
    expect(seule('Total axe 1', { large: true })).toBeNull();
    expect(seule('Source : DDETS', { large: true })).toBeNull();
  });
});

describe('les pilotes d’un tableau', () => {
  it('une structure, une personne, la personne dans sa structure, et plusieurs', () => {
    expect(lirePilotes('Mission locale')).toEqual([{ personne: null, structure: 'Mission locale' }]);
    expect(lirePilotes('Mission locale (Mme Anne MARTIN)')).toMatchObject([
      { personne: { civilite: 'Mme', prenom: 'Anne', nom: 'Martin' }, structure: 'Mission locale' },
    ]);
    expect(lirePilotes('M. Julien Cordier, DDETSPP')).toMatchObject([
      { personne: { civilite: 'M.', prenom: 'Julien', nom: 'Cordier' }, structure: 'DDETSPP' },
    ]);
    expect(lirePilotes('DDETS / Ville\nCAF').map(({ structure }) => structure)).toEqual(['DDETS', 'Ville', 'CAF']);
    expect(lirePilotes('')).toEqual([]);
    expect(lireListe('CAF, PMI\n- Ville, direction de l’emploi')).toEqual([
      'CAF',
      'PMI',
      'Ville, direction de l’emploi',
    ]);
  });
});
