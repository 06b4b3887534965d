import { describe, expect, it } from 'vitest';
import {
  autoriteDe,
  bilanDesDossiers,
  constatsDuDossier,
  decisionImpossible,
  deportsAProposer,
  etatDossier,
  memeStructure,
  mentionDesAvis,
} from '#shared/domain/insertion/dossier.rules.ts';
import type { Dossier } from '#shared/domain/insertion/dossier.schema.ts';
import { SAISINES, saisineDe } from '#shared/domain/insertion/saisines.data.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';

const unDossier = (change: Partial<Dossier> = {}): Dossier => ({
  id: '00000000-0000-7000-8000-00000000d001',
  pointId: '00000000-0000-7000-8000-00000000d002',
  rang: 1,
  structure: 'Les Jardins de la Doller',
  saisine: 'ACI',
  objet: null,
  sens: null,
  motifs: null,
  deliberationId: null,
  autorite: null,
  transmisLe: null,
  ...change,
});

describe('R-078, les saisines', () => {
  it('dit l’article et la nature de chacune : deux avis favorables requis, une décision', () => {
    expect(SAISINES.map(({ article }) => article)).toEqual([
      'R. 5132-2',
      'R. 5132-10-6',
      'R. 5132-11',
      'R. 5132-27',
      'D. 5132-18-1',
      'D. 5132-30',
      'D. 5132-34',
      'R. 5132-47',
      'R. 6223-7',
    ]);
    expect(SAISINES.filter(({ nature }) => nature === 'avis_favorable').map(({ article }) => article)).toEqual([
      'D. 5132-30',
      'D. 5132-34',
    ]);
    expect(saisineDe('apprentis')).toMatchObject({ nature: 'decision', autorite: null });
    expect(saisineDe('inconnue')).toBeNull();
    expect(new Set(SAISINES.map(({ cle }) => cle)).size).toBe(SAISINES.length);
  });
});

describe('R-078, l’avis', () => {
  it('se rend, puis se transmet à l’autorité compétente avant de clore (R. 133-13)', () => {
    expect(etatDossier(unDossier())).toBe('a_rendre');
    expect(etatDossier(unDossier({ sens: 'favorable' }))).toBe('a_transmettre');
    expect(etatDossier(unDossier({ sens: 'favorable', transmisLe: '2026-04-17' }))).toBe('clos');
    expect(constatsDuDossier(unDossier({ sens: 'favorable' }))).toMatchObject([
      { code: 'R-078', gravite: 'attention', article: 'R. 133-13' },
    ]);
    expect(constatsDuDossier(unDossier())).toEqual([]);
    expect(autoriteDe(unDossier())).toBe('préfet de département');
    expect(autoriteDe(unDossier({ autorite: 'préfet de région' }))).toBe('préfet de région');
  });

  it('n’est pas à transmettre quand la commission décide elle-même (R. 6223-7)', () => {
    expect(etatDossier(unDossier({ saisine: 'apprentis', sens: 'defavorable', motifs: 'Effectif.' }))).toBe('clos');
  });

  it('rend la décision impossible si l’avis favorable requis manque, jamais ailleurs', () => {
    for (const saisine of ['double', 'recettes'])
      expect(decisionImpossible({ saisine, sens: 'defavorable' })).toBe(true);
    expect(decisionImpossible({ saisine: 'double', sens: 'reserve' })).toBe(false);
    expect(decisionImpossible({ saisine: 'double', sens: null })).toBe(false);
    expect(decisionImpossible({ saisine: 'EI', sens: 'defavorable' })).toBe(false);
  });

  it('R-218 : défavorable, ses motifs sont à écrire', () => {
    const codes = (dossier: Dossier) => constatsDuDossier(dossier).map(({ code }) => code);
    expect(codes(unDossier({ sens: 'defavorable' }))).toEqual(['R-218', 'R-078']);
    expect(codes(unDossier({ sens: 'defavorable', motifs: 'Offre déjà assurée.' }))).toEqual(['R-078']);
    expect(
      codes(unDossier({ sens: 'defavorable', saisine: 'recettes', motifs: 'Non.', transmisLe: '2026-05-01' })),
    ).toEqual(['R-078']);
  });

  it('fait une mention du procès-verbal, complète quand tout est transmis', () => {
    expect(mentionDesAvis({ dossiers: [] }).etat).toBe('sans_objet');
    const ouverts = [
      unDossier(),
      unDossier({ sens: 'favorable' }),
      unDossier({ sens: 'favorable', transmisLe: '2026-04-17' }),
    ];
    expect(mentionDesAvis({ dossiers: ouverts })).toMatchObject({
      etat: 'manquante',
      detail: '3 dossiers, 1 à examiner, 1 avis à transmettre.',
    });
    expect(mentionDesAvis({ dossiers: ouverts.slice(2) }).etat).toBe('presente');
    expect(bilanDesDossiers(ouverts.slice(2))).toBe('1 dossier');
  });
});

describe('R-074, le représentant d’une structure', () => {
  it('reconnaît la structure sous ses écritures, sans confondre deux associations', () => {
    expect(memeStructure('Les Jardins de la Doller', 'Association Jardins de la Doller')).toBe(true);
    expect(memeStructure('Les Jardins de la Doller (ACI)', 'JARDINS DE LA DOLLER')).toBe(true);
    expect(memeStructure('Jardins de la Doller', 'Jardins de l’Ill')).toBe(false);
    expect(memeStructure('Association', 'Association pour l’insertion')).toBe(false);
  });

  it('propose son déport une fois, jusqu’à ce qu’il soit noté', () => {
    const mandat = unMandat();
    const siege = {
      ...unSiege({ organisme: null }),
      mandats: [{ ...mandat, personne: { ...mandat.personne, structure: 'Jardins de la Doller' } }],
      presence: null,
      reponse: null,
    };
    const jour = { deports: [], date: '2026-04-16' };
    expect(deportsAProposer([unDossier()], [siege], jour)).toEqual([
      { siegeId: siege.id, nom: 'Mme\u00A0Zoé Essai', motif: 'représente Les Jardins de la Doller' },
    ]);
    expect(deportsAProposer([unDossier()], [siege], { ...jour, deports: [{ siegeId: siege.id }] })).toEqual([]);
    expect(deportsAProposer([unDossier()], [siege], { ...jour, date: '2028-01-01' })).toEqual([]);
    expect(deportsAProposer([unDossier({ structure: 'Emmaüs' })], [siege], jour)).toEqual([]);
  });
});
