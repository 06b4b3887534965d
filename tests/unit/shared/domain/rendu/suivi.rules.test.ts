import { describe, expect, it } from 'vitest';
import { texteDeRelance } from '#shared/domain/rendu/relance.rules.ts';
import { communicabilite, resteAVerifier } from '#shared/domain/rendu/occultations.rules.ts';
import { completerSuivi, estEnRetard } from '#shared/domain/rendu/suivi.rules.ts';
import { uneSeance } from '#tests/support/une-seance.ts';

describe('suivi d’une décision (R-087)', () => {
  it('le jour de l’échéance est encore à temps ; faite, abandonnée ou sans échéance, jamais en retard', () => {
    const ligne = { etat: 'en_cours', echeance: '2026-06-30' } as const;
    expect(estEnRetard(ligne, '2026-06-30')).toBe(false);
    expect(estEnRetard(ligne, '2026-07-01')).toBe(true);
    expect(estEnRetard({ ...ligne, etat: 'faite' }, '2026-07-01')).toBe(false);
    expect(estEnRetard({ ...ligne, etat: 'abandonnee' }, '2026-07-01')).toBe(false);
    expect(estEnRetard({ ...ligne, echeance: null }, '2026-07-01')).toBe(false);
  });

  it('changer l’état date le suivi du jour, sauf si la date est dite', () => {
    expect(completerSuivi({ etat: 'faite' }, '2026-07-01')).toEqual({ etat: 'faite', suiviLe: '2026-07-01' });
    expect(completerSuivi({ etat: 'faite', suiviLe: null }, '2026-07-01').suiviLe).toBeNull();
    expect(completerSuivi({ suiviNote: 'Relancé' }, '2026-07-01')).toEqual({ suiviNote: 'Relancé' });
  });
});

describe('avant de communiquer (R-086, R-218)', () => {
  it('un point reste à relire tant que la case « relu » n’est pas cochée', () => {
    const points = [{ id: 'a' }, { id: 'b' }];
    expect(resteAVerifier(points, [{ pointId: 'a', cle: 'jugement' }])).toBe(2);
    expect(resteAVerifier(points, [{ pointId: 'a', cle: 'verifie' }])).toBe(1);
  });

  it('préparatoire tant qu’il n’est pas approuvé ; l’avis d’une commission d’insertion va au demandeur (L. 311-2)', () => {
    expect(communicabilite(uneSeance())).toMatchObject({ achevee: false, article: 'L. 311-2' });
    expect(communicabilite(uneSeance({ type: 'commission_iae' })).article).toBe('L. 311-2, al. 2');
  });
});

it('la relance dit ce qui est attendu, depuis quand, de quelle séance', () => {
  const texte = texteDeRelance({
    attente: { id: 'a', versionId: 'v', aupresDe: 'M. X', objet: 'signature', depuis: '2026-03-20', recuLe: null },
    nom: 'procès-verbal',
    instance: 'CLPE de Mulhouse',
    date: '2026-03-12',
    aujourdHui: '2026-04-01',
  }).replaceAll('\u00A0', ' ');
  expect(texte).toContain('Le procès-verbal de la séance du jeudi 12 mars 2026 (CLPE de Mulhouse)');
  expect(texte).toContain('adressé pour signature le 20 mars 2026, il y a 12 jours');
});
