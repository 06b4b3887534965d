import { describe, expect, it } from 'vitest';
import { messageDuReleve } from '#shared/documents/releve-decisions/message-du-releve.ts';
import {
  desSieges,
  uneDeliberation,
  unePersonne,
  uneSeance,
  unMandat,
  unPoint,
  unSiege,
} from '#tests/support/une-seance.ts';

const sansEspaces = (texte: string): string => texte.replace(/\s/gu, ' ');

describe('le courriel du relevé', () => {
  it('R-085 : chaque décision avec son vote, qui et pour quand ; chaque action ; sans une adresse en double', () => {
    const seance = uneSeance({
      sieges: [
        unSiege('a', {
          statut: 'present',
          mandats: [unMandat('A', { personne: unePersonne('A', { courriel: 'a@exemple.fr' }) })],
        }),
        unSiege('b', {
          statut: 'present',
          mandats: [unMandat('B', { personne: unePersonne('B', { courriel: 'a@exemple.fr' }) })],
        }),
        ...desSieges(1, { statut: 'excuse' }),
      ],
      points: [
        unPoint('p1', {
          deliberations: [
            uneDeliberation({
              pointId: 'p1',
              mode: 'sans_opposition',
              texte: 'Le comité adopte le plan.',
              numero: 14,
              annee: 2026,
              pilote: 'M. Cordier',
              echeance: '2026-06-02',
            }),
          ],
        }),
      ],
    });
    const { cci, sansCourriel, objet, texte } = messageDuReleve(seance);
    expect(cci).toEqual(['a@exemple.fr']);
    expect(sansCourriel).toHaveLength(1);
    expect(sansEspaces(objet)).toBe('Relevé de décisions – CLPE de Mulhouse, jeudi 12 mars 2026');
    expect(sansEspaces(texte)).toContain(
      '– Décision D-2026-014 : Le comité adopte le plan. (Adopté sans opposition ; M. Cordier, pour le 2 juin 2026)',
    );
  });

  it('dit qu’aucune décision n’est prise plutôt que de laisser un titre vide', () => {
    const { texte } = messageDuReleve(uneSeance({ sieges: desSieges(2, { statut: 'present' }), points: [] }));
    expect(texte).toContain('Aucune décision n’a été prise.');
    expect(texte).not.toContain('Actions');
  });
});
