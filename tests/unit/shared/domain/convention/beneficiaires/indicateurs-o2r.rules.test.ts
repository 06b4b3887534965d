import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { coutParBeneficiaire } from '#shared/domain/convention/beneficiaires/cout-par-beneficiaire.rules.ts';
import { mentionDeSource } from '#shared/domain/convention/beneficiaires/source.rules.ts';
import {
  constatsDeLaVentilation,
  constatsDeLEntonnoir,
  type Entonnoir,
} from '#shared/domain/convention/beneficiaires/entonnoir.rules.ts';
import { dureeDite } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { INDICATEURS_O2R } from '#shared/domain/convention/beneficiaires/indicateurs-o2r.data.ts';
import {
  feuDe,
  feuLibelle,
  objectifADate,
  tauxDAtteinte,
} from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import {
  constatsDeLaDureeDesParcours,
  constatsDeLaDureeMoyenne,
  constatsDesInscriptions,
  tauxACinqMois,
  tauxDInscription,
} from '#shared/domain/convention/beneficiaires/parcours.rules.ts';
import { constatsDuRetenu, valeurRetenue } from '#shared/domain/convention/argent/retenu.rules.ts';
import { tauxDeSortiesPositives } from '#shared/domain/convention/beneficiaires/sorties.rules.ts';

const SEUILS = { vert: 9_000, orange: 7_000 };

describe('les comptes d’une convention O2R', () => {
  it('I2 : repérés ≥ remobilisés, accompagnés commentés, sorties ≤ entrées', () => {
    const ou = (faits: Partial<Entonnoir>) =>
      constatsDeLEntonnoir({
        reperes: 10,
        remobilises: 10,
        accompagnes: 10,
        entrees: 10,
        sorties: 10,
        commentaire: null,
        ...faits,
      }).map((c) => c.ou);
    expect(ou({})).toEqual([]);
    expect(ou({ remobilises: 11 })).toEqual(['remobilises']);
    expect(ou({ accompagnes: 11 })).toEqual(['accompagnes']);
    expect(ou({ accompagnes: 11, commentaire: 'entrés au volet 3' })).toEqual([]);
    expect([ou({ sorties: 11 }), ou({ reperes: null, remobilises: 11 })]).toEqual([['sorties'], []]);
  });

  it('I3 : une partition fait le total, un recoupement tient dedans sans se sommer', () => {
    const parts = (...nombres: readonly number[]) => nombres.map((nombre, rang) => ({ libelle: `p${rang}`, nombre }));
    const dire = (genre: 'partition' | 'recoupement', ...nombres: readonly number[]) =>
      constatsDeLaVentilation({ nom: 'Sexe', genre, parts: parts(...nombres) }, 10).length;
    expect([dire('partition', 6, 3, 1), dire('partition', 6, 3), dire('partition', 6, 3, 2)]).toEqual([0, 1, 1]);
    expect([dire('recoupement', 10, 10), dire('recoupement', 10, 11)]).toEqual([0, 1]);
  });

  it('I12 : tout chiffre dit sa date et sa source', () => {
    expect(mentionDeSource('2025-12-31', 'bilan d’activité').replaceAll(/\s/gu, ' ')).toBe(
      'Données au 31/12/2025, source : bilan d’activité.',
    );
  });

  it('I1 à I10 : dix indicateurs, tous à vérifier contre l’annexe signée', () => {
    expect(INDICATEURS_O2R.map(({ code }) => code)).toEqual(Array.from({ length: 10 }, (_, rang) => `I${rang + 1}`));
    expect(INDICATEURS_O2R.every(({ aVerifier, definition }) => aVerifier && definition.endsWith('.'))).toBe(true);
  });
});

describe('l’objectif à date', () => {
  const periode = { debut: '2025-01-01', fin: '2027-12-31' };

  it('I5 : 240 sur 1 095 jours, au jour 365 : 80', () => {
    expect(objectifADate(240, periode, ajouterJours(periode.debut, 365))).toBe(80);
    expect(objectifADate(1_095, periode, ajouterJours(periode.debut, 730))).toBe(730);
    expect(objectifADate(240, periode, '2024-06-01')).toBe(0);
    expect(objectifADate(240, periode, '2029-06-01')).toBe(240);
    expect(objectifADate(1, { debut: '2025-01-01', fin: '2025-01-02' }, '2025-01-02')).toBe(1);
    expect(objectifADate(240, periode, '2025-12-31', [{ le: '2025-12-31', nombre: 60 }])).toBe(60);
  });

  it('I5 : jamais hors de [0, total], jamais en recul', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: -400, max: 2_000 }), fc.nat(400), (total, jour, plus) => {
        const a = objectifADate(total, periode, ajouterJours(periode.debut, jour));
        const b = objectifADate(total, periode, ajouterJours(periode.debut, jour + plus));
        expect(a >= 0 && a <= b && b <= total).toBe(true);
      }),
    );
  });

  it('I4 : objectif nul ou vide, « n.d. »', () => {
    expect([tauxDAtteinte(5, 0), tauxDAtteinte(5, null), tauxDAtteinte(null, 5), tauxDAtteinte(0, 5)]).toEqual([
      null,
      null,
      null,
      0,
    ]);
    expect(tauxDAtteinte(118, 106)).toBe(11_132);
  });

  it('I6 : 90 % vert, 70 % orange, dessous rouge ; toujours un mot ; seuils réglables', () => {
    const feux = [9_000, 8_999, 7_000, 6_999].map((realise) => feuDe(realise, 10_000, SEUILS));
    expect(feux).toEqual(['vert', 'orange', 'orange', 'rouge']);
    expect(feuDe(89_999, 100_000, SEUILS)).toBe('orange');
    expect([feuDe(1, 0, SEUILS), feuDe(null, 3, SEUILS), feuDe(0, 3, SEUILS)]).toEqual(['nd', 'nd', 'rouge']);
    expect(feuDe(80, 100, { vert: 8_000, orange: 5_000 })).toBe('vert');
    expect(new Set(Object.values(feuLibelle)).size).toBe(4);
  });
});

describe('les parcours', () => {
  const inscriptions = { trois: 20, cinq: 10, auDela: 5, entres: 70, entresDepuisCinq: 40, nonInscrits: 0 };

  it('I7 : taux d’inscription, et personne sans inscription après cinq mois', () => {
    expect([tauxDInscription(inscriptions), tauxACinqMois(inscriptions)]).toEqual([5_000, 7_500]);
    expect(tauxACinqMois({ ...inscriptions, entresDepuisCinq: 0 })).toBeNull();
    expect(constatsDesInscriptions(inscriptions)).toEqual([]);
    expect(constatsDesInscriptions({ ...inscriptions, nonInscrits: 1 })).toMatchObject([
      { code: 'I7', gravite: 'attention' },
    ]);
  });

  it('I8, O-9 : neuf mois avertissent, douze arrêtent (D. 5316-13)', () => {
    const gravites = (neufSansMotif: number, douze: number) =>
      constatsDeLaDureeDesParcours({ neufSansMotif, douze }).map(({ gravite, article }) => `${gravite} ${article}`);
    expect(gravites(0, 0)).toEqual([]);
    expect(gravites(1, 0)).toEqual(['attention D. 5316-13']);
    expect(gravites(0, 1)).toEqual(['bloquant D. 5316-13']);
  });

  it('I8 : une durée moyenne se dit en jours et en mois ; au-delà de douze mois, elle est à vérifier', () => {
    expect(dureeDite(158)).toMatch(/^158 jours, environ 5,2 mois$/u);
    expect(dureeDite(null)).toBe('n.d.');
    expect(constatsDeLaDureeMoyenne(366)).toEqual([]);
    expect(constatsDeLaDureeMoyenne(1_580)).toMatchObject([{ code: 'I8', gravite: 'attention' }]);
  });

  it('I9 : l’abandon reste au dénominateur', () => {
    const sorties = { emploi: 3, formation: 2, droitCommun: 1, abandon: 4, autre: 2 };
    expect(tauxDeSortiesPositives(sorties)).toBe(5_000);
    expect(tauxDeSortiesPositives({ emploi: 0, formation: 0, droitCommun: 0, abandon: 0, autre: 0 })).toBeNull();
  });

  it('I10 : 14 000 000 € pour 4 320 personnes font 3 240,74 € ; la référence ne vaut que pour quatre volets', () => {
    expect(coutParBeneficiaire(14_000_000_00, 4_320, [1, 2, 3, 4], 4_700_00)).toEqual({
      cout: 3_240_74,
      reference: 4_700_00,
    });
    expect(coutParBeneficiaire(14_000_000_00, 4_320, [1, 2, 4], 4_700_00).reference).toBeNull();
    expect(coutParBeneficiaire(1, 2, [1], null)).toEqual({ cout: 1, reference: null });
    expect(coutParBeneficiaire(100, 0, [], null).cout).toBeNull();
  });
});

describe('déclaré, contrôlé, retenu', () => {
  it('O-15 : on calcule avec le retenu ; s’écarter du déclaré se motive', () => {
    const chiffre = { declare: 118, controle: null, retenu: null, motif: null };
    expect(valeurRetenue(chiffre)).toBe(118);
    expect(valeurRetenue({ ...chiffre, controle: 115 })).toBe(115);
    expect(valeurRetenue({ ...chiffre, controle: 115, retenu: 0 })).toBe(0);
    expect(constatsDuRetenu({ ...chiffre, retenu: 118 }, 'I1')).toEqual([]);
    expect(constatsDuRetenu({ ...chiffre, retenu: 112 }, 'I1')).toMatchObject([{ code: 'O-15', ou: 'I1' }]);
    expect(constatsDuRetenu({ ...chiffre, controle: 112 }, 'I1')).toHaveLength(1);
    expect(constatsDuRetenu({ ...chiffre, retenu: 112, motif: 'six doublons' }, 'I1')).toEqual([]);
  });
});
