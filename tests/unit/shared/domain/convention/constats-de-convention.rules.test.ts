import { describe, expect, it } from 'vitest';
import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import {
  constatsAvantSignature,
  constatsDeLaFiche,
  type DiteDeLaConvention,
} from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import { constatsDuSuivi } from '#shared/domain/convention/echeancier/constats-du-suivi.rules.ts';
import { CONTENU_DE_LA_CONVENTION } from '#shared/domain/convention/contenu-convention.data.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';
import { CONVENTION_NEUVE, unMembre, uneAnnee } from '#tests/support/constructeurs/un-avenant.ts';

const CONVENTION = CONVENTION_NEUVE;
const JOUR = '2026-03-05';
const dite = (faits: Partial<Convention> = {}, plus: Partial<DiteDeLaConvention> = {}): DiteDeLaConvention => ({
  convention: { ...CONVENTION, ...faits },
  membres: [],
  annees: [],
  pointages: [],
  zones: [{ genre: 'departement' }],
  precedente: null,
  ...plus,
});
const codes = (faits: Partial<Convention>, plus: Partial<DiteDeLaConvention> = {}) =>
  constatsDeLaFiche(dite(faits, plus), JOUR).map(({ code, gravite, ou }) => `${code} ${gravite} ${ou}`);
const membre = (nom: string, faits: Partial<MembreDeConvention> = {}) =>
  unMembre(nom, { role: 'Repérage', contribution: 50_000_00, ...faits });

describe('ce que la fiche d’une convention laisse à voir', () => {
  it('rien, quand tout y est', () => expect(codes({})).toEqual([]));

  it.each([
    ['O-2 : une autre durée', { fin: '2026-12-31' }, ['O-2 bloquant fin']],
    ['O-2 : motivée, elle avertit', { fin: '2026-12-31', motifDuree: 'Date corrigée' }, ['O-2 attention fin']],
    ['O-12 : qui la signe', { prefetDeRegion: false }, ['O-12 attention signataire']],
    [
      'O-12 : d’où elle vient',
      { amiReference: null, representantDit: false },
      ['O-12 attention amiReference', 'O-12 attention representantsLegaux'],
    ],
    ['C3 : un volet manque', { voletReperage: false }, ['C3 attention volets']],
    ['C3 : exigé par l’appel, il arrête', { voletCoordination: false, voletsExiges: true }, ['C3 bloquant volets']],
    ['C6 : signée sous un texte abrogé', { signeeLe: '2026-01-10' }, ['C6 attention baseSieg']],
    ['C5 : sous le minimum de l’appel', { montant: 299_999_99, minimumAnnuel: 100_000_00 }, ['C5 attention montant']],
    ['C5 : au minimum, rien', { montant: 300_000_00, minimumAnnuel: 100_000_00 }, []],
    [
      'une autre convention n’a ni appel ni volets',
      { genre: 'politique_ville' as const, prefetDeRegion: false, voletReperage: false },
      [],
    ],
  ])('%s', (_nom, faits, attendus) => expect(codes(faits)).toEqual(attendus));

  it('C4, O-13 : un chef de file, et des contributions égales au centime à celle de la convention', () => {
    const deux = { membres: [membre('Alpha', { chefDeFile: true }), membre('Bêta')] };
    expect(codes({ montant: 100_000_00 }, deux)).toEqual([]);
    expect(codes({ montant: 100_000_01 }, deux)).toEqual(['O-13 bloquant contribution']);
    expect(codes({}, { membres: [membre('Alpha')] })).toEqual(['C4 bloquant membres']);
    // Une année dont un organisme détaille sa part se compare à l'aide de cette année, et elle seule.
    const parts = [membre('Alpha', { chefDeFile: true, parts: [{ annee: 2026, montant: 60_000_00 }] }), membre('Bêta')];
    const annees = [
      { annee: 2025, montant: 40_000_00 },
      { annee: 2026, montant: 60_000_00 },
    ];
    expect(codes({}, { membres: parts, annees })).toEqual([]);
    expect(codes({}, { membres: parts, annees: [{ annee: 2026, montant: 60_000_01 }] })).toEqual([
      'O-13 bloquant 2026',
    ]);
  });

  it('O-1, C8 : avant de signer, ce qu’elle ne dit pas ; « le cas échéant » ne compte pas sans objet', () => {
    const sansObjet = CONTENU_DE_LA_CONVENTION.filter(({ siConcerne }) => siConcerne === null);
    const pointages = sansObjet.map(({ cle }) => ({ liste: 'contenu' as const, cle }));
    const PORTE = { autorite: 'Préfet de région', montant: 300_000_00, beneficiaires: 80 };
    const dire = (faits: Partial<Convention>) =>
      constatsAvantSignature(dite({ ...PORTE, ...faits }, { pointages }), JOUR).map(({ code }) => code);
    expect(dire({})).toEqual(['C8']);
    // Le règlement de minimis ne demande pas de mandat.
    expect(dire({ baseSieg: 'minimis' })).toEqual(['C6']);
    expect(dire({ voletAccompagnement: true })).toEqual(['O-1', 'C8']);
    expect(dire({ genre: 'eq2030' })).toEqual([]);
  });

  it('C1 : avant de signer, ce qu’elle ne porte pas, rangé là où cela s’écrit', () => {
    const dire = (faits: Partial<Convention>, zones: DiteDeLaConvention['zones'] = [{ genre: 'qpv' }]) =>
      constatsAvantSignature(dite(faits, { zones }), JOUR)
        .filter(({ code }) => code === 'C1')
        .map(({ ou, phrase }) => `${ou} : ${phrase}`);
    const porte = { autorite: 'Préfet de région', montant: 1, beneficiaires: 0 };
    expect(dire(porte)).toEqual([]);
    expect(dire(porte, [])).toEqual(['zones : La convention ne porte pas encore un département au moins.']);
    expect(dire(porte, [{ genre: 'mots' }])).toHaveLength(1);
    expect(dire({})).toEqual([
      'identite : La convention ne porte pas encore l’autorité signataire.',
      'nombres : La convention ne porte pas encore le montant de l’État et le nombre de bénéficiaires.',
    ]);
    expect(dire({ genre: 'objectifs' }, [])).toEqual([]);
  });
});

describe('ce que le fil des années laisse à voir', () => {
  const complete = {
    ...{ executionRecueLe: '2025-12-20', budgetRecuLe: '2025-12-20', previsionRecueLe: '2025-12-20' },
  };
  const suivre = (faits: Partial<Convention>, premiere: Partial<AnneeDeConvention>, jour = JOUR) =>
    constatsDuSuivi(
      {
        convention: { ...CONVENTION, ...faits },
        annees: [uneAnnee(2025, premiere), uneAnnee(2026), uneAnnee(2027)],
        versements: [],
        faits: [],
        controlesValides: [],
        suites: [],
        copilsTenus: [],
      },
      jour,
    ).map(({ code, ou }) => `${code} ${ou}`);

  it('O-16, C7, O-7 : pièces du 31 décembre, provisoire de l’année, comptes du 30 juin', () => {
    expect(suivre({}, {})).toEqual(['O-16 2025', 'C7 2026']);
    expect(suivre({}, complete)).toEqual(['C7 2026']);
    expect(suivre({}, complete, '2026-07-01')).toEqual(['O-7 2025', 'O-4 2026']);
  });

  it('rien d’un projet, d’une convention close, ni d’une convention qui n’est pas O2R', () => {
    expect(suivre({ signeeLe: null }, {})).toEqual([]);
    expect(suivre({ genre: 'politique_ville' }, {})).toEqual([]);
    expect(suivre({ clotureeLe: '2028-01-10' }, {}, '2028-02-01')).toEqual([]);
  });
});
