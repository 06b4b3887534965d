import { describe, expect, it } from 'vitest';
import { appelAuCurseur } from '#renderer/features/seance/point/gestes-au-clavier.ts';
import { propositionsPour } from '#renderer/features/seance/point/propositions.ts';

const PERSONNES = [
  { id: 's1', libelle: 'M. Mathieu Arnoult', note: 'préfet du Haut-Rhin' },
  { id: 's2', libelle: 'Mme Élise Dumoulin', note: 'déléguée' },
  { id: 's3', libelle: 'M. Luc Durand', note: 'maire' },
];
const pour = (texte: string) => {
  const appel = appelAuCurseur(texte, texte.length);
  return appel === null ? null : propositionsPour(appel, () => PERSONNES);
};

describe('ce que propose une ligne « /… »', () => {
  it('les gestes tant que le mot se tape, puis les noms, dont ceux qui commencent par la frappe d’abord', () => {
    expect(pour('/arr')?.map(({ mot }) => mot)).toEqual(['/arrivée']);
    expect(pour('/arrivee du')?.map(({ mot }) => mot)).toEqual([
      'Mme Élise Dumoulin',
      'M. Luc Durand',
      'M. Mathieu Arnoult',
    ]);
    expect(pour('/arr ELI')?.map(({ id }) => id)).toEqual(['s2']);
    expect(pour('/dép dur')?.[0]).toBeUndefined();
    expect(pour('/départ dur')?.[0]).toMatchObject({ genre: 'personne', cle: 'depart', choix: 's3' });
  });

  it('un nom que nul ne porte s’ajoute à l’arrivée, jamais au départ', () => {
    expect(pour('/arrivée Zoé Zeller')).toEqual([expect.objectContaining({ genre: 'inconnu', nom: 'Zoé Zeller' })]);
    expect(pour('/départ Zoé Zeller')).toEqual([]);
  });

  it('le texte d’une décision s’écrit à la suite de son mot', () => {
    expect(pour('/décision Le comité adopte le plan.')).toEqual([
      expect.objectContaining({ genre: 'texte', cle: 'decision', texte: 'Le comité adopte le plan.' }),
    ]);
    expect(pour('/décision ')).toEqual([]);
    expect(pour('/vote pour')).toBeNull();
  });
});
