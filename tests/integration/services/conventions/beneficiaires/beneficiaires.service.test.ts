import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CelluleEcrite } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { valeursDites } from '#shared/domain/convention/beneficiaires/effectif.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;
const [T1, T2] = ['2025-03-31', '2025-06-30'];

function unSuivi() {
  const fichier = unFichier();
  const { id } = fichier.appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2024-01',
    intitule: 'Passerelles Sud-Alsace',
    porteur: 'Tremplin Essai',
    debut: '2024-11-15',
    fin: '2027-11-14',
    motifDuree: null,
  });
  fichier.appeler('beneficiaires.activer', { conventionId: id, codes: ['I2', 'I1'] });
  const lire = () => fichier.appeler('beneficiaires.lire', { conventionId: id });
  const indicateurId = lire().indicateurs[0]?.id ?? '';
  const ecrire = (cellules: readonly Partial<CelluleEcrite>[], motif: string | null = null) =>
    fichier.appeler('beneficiaires.ecrire', {
      conventionId: id,
      vu: VU,
      motif,
      cellules: cellules.map((une) => ({
        indicateurId,
        part: 'total',
        quoi: 'declare' as const,
        au: T1,
        nombre: null,
        ...une,
      })),
    });
  return { ...fichier, id, lire, ecrire, indicateurId };
}

describe('les indicateurs d’une convention', () => {
  it('se suivent une fois, dans leur ordre, et s’ajoutent ; deux ne portent pas le même nom', () => {
    const { appeler, id, lire } = unSuivi();
    appeler('beneficiaires.activer', { conventionId: id, codes: ['I1', 'I4'] });
    appeler('beneficiaires.ajouter', { conventionId: id, libelle: 'Permis obtenus', definition: null });
    expect(lire().indicateurs.map(({ code, libelle }) => code ?? libelle)).toEqual([
      'I1',
      'I2',
      'I4',
      'Permis obtenus',
    ]);
    const encore = () =>
      appeler('beneficiaires.ajouter', { conventionId: id, libelle: 'permis OBTENUS', definition: null });
    expect(refus(encore).transmise.champs).toHaveProperty('libelle');
  });

  it('I5 : un jalon se fixe à une date libre de la convention, une fois, sous l’objectif ; il part avec l’indicateur ; tout s’annule', () => {
    const { appeler, db, id, lire, ecrire, indicateurId } = unSuivi();
    ecrire([{ quoi: 'objectif', au: null, nombre: 318 }]);
    const avant = empreinteDuContenu(db);
    const fixer = (le: string, nombre: number, quel = indicateurId) =>
      appeler('beneficiaires.jalonner', { conventionId: id, indicateurId: quel, le, nombre });
    const faute = (geste: () => unknown) => Object.keys(refus(geste).transmise.champs ?? {});
    const { id: jalonId } = fixer('2025-05-17', 60);
    expect(lire().jalons).toEqual([{ id: jalonId, indicateurId, le: '2025-05-17', nombre: 60 }]);
    expect(faute(() => fixer('2025-05-17', 70))).toEqual(['le']);
    expect(faute(() => fixer('2024-11-14', 1))).toEqual(['le']);
    expect(faute(() => fixer('2027-11-15', 1))).toEqual(['le']);
    expect(faute(() => fixer('2026-12-31', 319))).toEqual(['nombre']);
    expect(refus(() => fixer('2026-12-31', 1, id)).code).toBe('INTROUVABLE');
    appeler('beneficiaires.retirerJalon', { id: jalonId });
    expect(refus(() => appeler('beneficiaires.retirerJalon', { id: jalonId })).code).toBe('INTROUVABLE');
    appeler('historique.annuler', {});
    appeler('beneficiaires.retirer', { id: indicateurId });
    expect(lire().jalons).toEqual([]);
    appeler('historique.annuler', {});
    expect(lire().jalons).toHaveLength(1);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('le pas ne change plus dès qu’un effectif est saisi ; les seuils ne se croisent pas', () => {
    const { appeler, id, ecrire, lire } = unSuivi();
    const regler = (patch: object) => appeler('beneficiaires.regler', { id, vu: VU, patch });
    regler({ pas: 'mois' });
    regler({ pas: 'trimestre' });
    ecrire([{ nombre: 3 }]);
    expect(refus(() => regler({ pas: 'annee' })).transmise.champs).toHaveProperty('pas');
    expect(refus(() => regler({ seuilOrange: 9_500 })).transmise.champs).toHaveProperty('seuilOrange');
    regler({ seuilOrange: 8_000, seuilCases: 11 });
    expect(lire().reglages).toEqual({ pas: 'trimestre', seuilVert: 9_000, seuilOrange: 8_000, seuilCases: 11 });
  });
});

describe('saisir des effectifs', () => {
  it('I1 : un déclaré déjà dit se corrige par un écart signé, daté, motivé ; sans motif, rien ne bouge', () => {
    const { ecrire, lire } = unSuivi();
    expect(ecrire([{ nombre: 45 }])).toEqual({ ecrites: 1, refusees: [] });
    const sans = ecrire([{ nombre: 48 }]);
    expect(sans).toMatchObject({ ecrites: 0, refusees: [{ rang: 0, correction: true }] });
    expect(sans.refusees[0]?.message).toMatch(/45.*48/u);
    expect(lire().corrections).toEqual([]);
    ecrire([{ nombre: 48 }], 'Trois fiches retrouvées');
    ecrire([{ nombre: 47 }], 'Un doublon');
    const { releves, corrections } = lire();
    expect(releves).toMatchObject([{ declare: 45 }]);
    expect(corrections.map(({ ecart, motif }) => [ecart, motif])).toEqual([
      [3, 'Trois fiches retrouvées'],
      [-1, 'Un doublon'],
    ]);
    expect(corrections.every(({ signature, faiteLe }) => signature !== '' && faiteLe !== '')).toBe(true);
    expect(ecrire([{ nombre: 47 }])).toEqual({ ecrites: 1, refusees: [] });
    ecrire([{ nombre: null }], 'Mauvais trimestre');
    expect(lire().releves).toMatchObject([{ declare: null, motif: 'Mauvais trimestre' }]);
  });

  it('ce qu’une autre fenêtre a écrit depuis ne s’écrase pas : objectif, correction, retenu d’un déclaré vidé', () => {
    const { appeler, id, lire, ecrire, journal, indicateurId } = unSuivi();
    ecrire([{ nombre: 45 }, { quoi: 'retenu', nombre: 40 }, { quoi: 'objectif', au: null, nombre: 300 }]);
    const vu = journal.dernierNumero();
    const cellule = { indicateurId, part: 'total', quoi: 'declare' as const, au: T1, nombre: 47 };
    const objectif = { ...cellule, quoi: 'objectif' as const, au: null, nombre: 318 };
    const envoyer = (cellules: readonly CelluleEcrite[], fenetre: number, depuis = vu) =>
      appeler(
        'beneficiaires.ecrire',
        { conventionId: id, vu: depuis, motif: 'Relu', cellules: [...cellules] },
        fenetre,
      );
    envoyer([cellule, objectif, { ...cellule, quoi: 'retenu', nombre: 41 }], 2);
    const perimee = envoyer(
      [
        { ...cellule, nombre: 50 },
        { ...objectif, nombre: 320 },
        { ...cellule, nombre: null },
      ],
      1,
    );
    expect(perimee).toMatchObject({ ecrites: 0, refusees: [{ rang: 0 }, { rang: 1 }, { rang: 2 }] });
    expect(lire()).toMatchObject({
      objectifs: [{ nombre: 318 }],
      releves: [{ declare: 45, retenu: 41 }],
      corrections: [{ ecart: 2 }],
    });
    expect(envoyer([{ ...cellule, nombre: 50 }], 1, journal.dernierNumero()).ecrites).toBe(1);
  });

  it('I1 : un déclaré ne se vide pas sous un contrôlé ou un retenu, sauf si le même bloc les efface', () => {
    const { ecrire, lire } = unSuivi();
    ecrire([{ nombre: 45 }]);
    ecrire([
      { quoi: 'controle', nombre: 44 },
      { quoi: 'retenu', nombre: 40 },
    ]);
    const refusee = ecrire([{ nombre: null }], 'Mauvais trimestre').refusees[0];
    expect(refusee).toMatchObject({ rang: 0, correction: false, message: expect.stringMatching(/contrôlé de 44/u) });
    expect(ecrire([{ quoi: 'controle', nombre: null }]).refusees).toEqual([]);
    expect(ecrire([{ nombre: null }], 'Mauvais trimestre').refusees[0]?.message).toMatch(/retenu de 40/u);
    expect(lire().releves).toMatchObject([{ declare: 45, controle: null, retenu: 40 }]);
    expect(ecrire([{ nombre: null }, { quoi: 'retenu', nombre: null }], 'Mauvais trimestre').refusees).toEqual([]);
    expect(lire().releves).toMatchObject([{ declare: null, retenu: null, motif: 'Mauvais trimestre' }]);
  });

  it('contrôlé et retenu attendent un déclaré ; une part ou une période inconnue est refusée, le reste du bloc s’écrit', () => {
    const { ecrire, lire } = unSuivi();
    const ecrit = ecrire([
      { nombre: 40 },
      { part: 'qpv', nombre: 12 },
      { part: 'social', nombre: 1 },
      { au: '2031-03-31', nombre: 1 },
      { au: '2025-02-28', nombre: 1 },
      { quoi: 'retenu', au: T2, nombre: 5 },
      { quoi: 'retenu', nombre: 38 },
    ]);
    expect(ecrit.refusees.map(({ rang }) => rang)).toEqual([2, 3, 4, 5, 6]);
    expect(ecrire([{ quoi: 'retenu', nombre: 38 }], 'Deux hors public').refusees).toEqual([]);
    expect(lire().releves).toMatchObject([
      { part: 'qpv', declare: 12 },
      { part: 'total', declare: 40, retenu: 38, motif: 'Deux hors public' },
    ]);
  });

  it('un objectif se pose pour toute la convention ou une année, se remplace et se vide ; un bloc s’annule d’un geste', () => {
    const { appeler, db, ecrire, lire } = unSuivi();
    const avant = empreinteDuContenu(db);
    const objectif = (au: string | null, nombre: number | null) => ({ quoi: 'objectif' as const, au, nombre });
    const ecrit = ecrire([objectif(null, 318), objectif('2025-12-31', 106), objectif('2029-12-31', 1), { nombre: 7 }]);
    expect(ecrit.refusees.map(({ rang }) => rang)).toEqual([2]);
    expect(lire().objectifs.map(({ annee, nombre }) => [annee, nombre])).toEqual([
      [0, 318],
      [2025, 106],
    ]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    ecrire([objectif(null, 318)]);
    ecrire([objectif(null, 320)]);
    expect(lire().objectifs).toMatchObject([{ nombre: 320 }]);
    ecrire([objectif(null, null)]);
    expect(lire().objectifs).toEqual([]);
  });

  it('propriété : le total lu est la somme des lignes brutes, quoi que l’on saisisse et corrige', () => {
    const { db, ecrire, lire } = unSuivi();
    const brut = db
      .prepare<[], number>(
        `SELECT coalesce(sum(declare), 0) + coalesce((SELECT sum(ecart) FROM convention_correction c JOIN convention_releve r ON r.id = c.releve_id
           WHERE r.part = 'total' AND r.declare IS NOT NULL), 0) FROM convention_releve WHERE part = 'total'`,
      )
      .pluck();
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ au: fc.constantFrom(T1, T2, '2025-09-30'), nombre: fc.option(fc.nat(500), { freq: 9 }) }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (cellules) => {
          for (const cellule of cellules) expect(ecrire([cellule], 'Reprise').refusees).toEqual([]);
          const { releves, corrections } = lire();
          const lus = valeursDites(releves, corrections);
          const total = lus.reduce((somme, { declare }) => somme + (declare ?? 0), 0);
          expect(total).toBe(brut.get());
          const derniers = new Map(cellules.map(({ au, nombre }) => [au, nombre]));
          for (const { au, declare } of lus) if (derniers.has(au)) expect(declare).toBe(derniers.get(au));
        },
      ),
      { numRuns: 40 },
    );
  });
});
