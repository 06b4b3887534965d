import { describe, expect, it } from 'vitest';
import {
  avancementDesEngagements,
  suitesDesEngagements,
} from '#shared/domain/convention/engagements/engagements.rules.ts';
import type { Engagement } from '#shared/domain/convention/engagements/engagement.schema.ts';
import type { PieceDeConvention } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import {
  constatsDesPieces,
  etatDePiece,
  lignesDesPieces,
  suitesDesPieces,
} from '#shared/domain/convention/pieces/pieces.rules.ts';
import { CONVENTION_NEUVE, unMembre } from '#tests/support/constructeurs/un-avenant.ts';

const JOUR = '2026-03-05';
const piece = (plus: Partial<PieceDeConvention> = {}): PieceDeConvention => ({
  id: 'p',
  structureId: 's',
  nom: 'Tremplin Essai',
  genre: 'rib',
  libelle: null,
  datePiece: null,
  valableJusquAu: null,
  attendueLe: null,
  recueLe: '2026-01-10',
  sansObjet: false,
  fichier: null,
  ...plus,
});

describe('les pièces et leur validité (ligne 74)', () => {
  it.each([
    ['non reçue', { recueLe: null }, 'manquante'],
    ['reçue demain', { recueLe: '2026-03-06' }, 'manquante'],
    ['sans limite', {}, 'a_jour'],
    ['son dernier jour', { valableJusquAu: JOUR }, 'bientot_perimee'],
    ['la veille', { valableJusquAu: '2026-03-04' }, 'perimee'],
    ['à soixante jours', { valableJusquAu: '2026-05-04' }, 'bientot_perimee'],
    ['à soixante et un jours', { valableJusquAu: '2026-05-05' }, 'a_jour'],
    ['sans objet', { recueLe: null, sansObjet: true }, 'sans_objet'],
  ] as const)('%s', (_nom, plus, etat) => expect(etatDePiece(piece(plus), JOUR)).toBe(etat));

  it('chaque organisme a les siennes ; un projet commun y ajoute l’accord et les lettres ; sans versement, aucune', () => {
    const dire = (membres: readonly ReturnType<typeof unMembre>[], pieces: readonly PieceDeConvention[] = []) =>
      lignesDesPieces(CONVENTION_NEUVE, membres, pieces, JOUR).map(
        ({ organisme, genre, etat }) => `${organisme.nom} ${genre} ${etat}`,
      );
    expect(dire([], [piece()])).toEqual([
      'Tremplin Essai statuts manquante',
      'Tremplin Essai cer manquante',
      'Tremplin Essai comptes manquante',
      'Tremplin Essai rib a_jour',
    ]);
    const deux = [unMembre('Alpha', { chefDeFile: true }), unMembre('Bêta')];
    expect(dire(deux).filter((ligne) => /consortium|lettre/u.test(ligne))).toEqual([
      'Alpha accord_consortium manquante',
      'Bêta lettre_engagement manquante',
    ]);
    // La pièce d'un organisme parti reste là.
    expect(dire(deux, [piece()])).toContain('Tremplin Essai rib a_jour');
    expect(lignesDesPieces({ ...CONVENTION_NEUVE, genre: 'objectifs' }, [], [], JOUR)).toEqual([]);
  });

  it('dans « À faire » : celle que l’on attend, celle qui se périme ; renouvelée, plus rien', () => {
    const dire = (...pieces: readonly PieceDeConvention[]) =>
      suitesDesPieces(pieces).map(({ quoi, le }) => `${quoi} ${le}`);
    expect(dire(piece({ recueLe: null }))).toEqual([]);
    expect(dire(piece({ recueLe: null, attendueLe: '2026-02-01' }))).toEqual(['RIB, Tremplin Essai 2026-02-01']);
    const vieille = piece({ valableJusquAu: '2026-02-15' });
    expect(dire(vieille)).toEqual(['À renouveler : RIB, Tremplin Essai 2026-02-15']);
    expect(dire(vieille, piece({ id: 'neuve', valableJusquAu: '2027-02-15' }))).toEqual([
      'À renouveler : RIB, Tremplin Essai 2027-02-15',
    ]);
    expect(dire(piece({ sansObjet: true, valableJusquAu: '2026-02-15' }))).toEqual([]);
  });

  it('se disent en mots, organisme par organisme', () => {
    const lignes = lignesDesPieces(CONVENTION_NEUVE, [], [piece({ valableJusquAu: '2026-02-15' })], JOUR);
    expect(constatsDesPieces(lignes).map(({ phrase }) => phrase.replace(/\u00A0/gu, ' '))).toEqual([
      'Pièces manquantes, Tremplin Essai : Statuts, Contrat d’engagement républicain et Comptes approuvés.',
      'Pièces périmées, Tremplin Essai : RIB.',
    ]);
  });
});

it('les engagements : à leur date, de l’État ou d’un autre ; abandonnés, ils ne s’attendent plus', () => {
  const engagement = (plus: Partial<Engagement> = {}): Engagement => ({
    id: 'e',
    intitule: 'Ouvrir une permanence',
    structureId: null,
    structure: null,
    deLEtat: false,
    echeance: '2026-06-30',
    etat: 'a_faire',
    tenuLe: null,
    note: null,
    ...plus,
  });
  const dire = (plus: Partial<Engagement>) =>
    suitesDesEngagements([engagement(plus)]).map(({ qui, quoi, faitLe }) => [qui, quoi, faitLe]);
  expect(dire({ structure: 'Ville', deLEtat: true })).toEqual([['etat', 'Ouvrir une permanence', null]]);
  expect(dire({ etat: 'tenu', tenuLe: '2026-05-01' })).toEqual([['operateur', 'Ouvrir une permanence', '2026-05-01']]);
  expect([dire({ etat: 'abandonne' }), dire({ echeance: null })]).toEqual([[], []]);
  expect(
    avancementDesEngagements([engagement(), engagement({ etat: 'tenu' }), engagement({ etat: 'abandonne' })]),
  ).toEqual({
    tenus: 1,
    sur: 2,
  });
});
