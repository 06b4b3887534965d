import { describe, expect, it } from 'vitest';
import { devinerFichier } from '#shared/domain/reprise/dossier/deviner.rules.ts';

const MULHOUSE = { id: 'mulhouse', type: 'CLPE', complement: 'de Mulhouse', sigle: null } as const;
const COLMAR = { id: 'colmar', type: 'CLPE', complement: 'de Colmar', sigle: null } as const;
const THANN = { id: 'thann', type: 'CLPE', complement: 'de Thann – Guebwiller', sigle: null } as const;
const CDPE = { id: 'cdpe', type: 'CDPE', complement: 'du Haut-Rhin', sigle: null } as const;
const TOUTES = [MULHOUSE, COLMAR, THANN, CDPE];

const deviner = (nom: string, plus: { dossier?: string; texte?: string } = {}) =>
  devinerFichier({ nom, dossier: '', texte: '', ...plus }, TOUTES, '2026-03-12');

describe('ce que l’on devine d’un ancien fichier', () => {
  it.each([
    ['PV CLPE Mulhouse 2021-05-12.docx', 'mulhouse', '2021-05-12', 'proces_verbal', 'sure'],
    ['CR CDPE 14-03-2022.pdf', 'cdpe', '2022-03-14', 'compte_rendu', 'a_verifier'],
    ['20230912_odj_clpe_thann_guebwiller.pdf', 'thann', '2023-09-12', 'ordre_du_jour', 'sure'],
    ['SPEL Colmar – convocation – 3 juin 2019.doc', 'colmar', '2019-06-03', 'convocation', 'sure'],
    ['Émargement SPED 12.01.20.pdf', 'cdpe', '2020-01-12', 'emargement', 'a_verifier'],
    ['Support Mulhouse 05-06-2024.pptx', 'mulhouse', '2024-06-05', 'presentation', 'a_verifier'],
  ])('lit « %s » d’après son nom', (nom, instanceId, date, genre, confiance) => {
    expect(deviner(nom)).toEqual({ instanceId, date, genre, confiance });
  });

  it('ne devine pas ce que le nom ne dit pas : « 12_PV_CLPE_def_v3.docx » a trois comités possibles, et aucune date', () => {
    const muet = { instanceId: null, date: null, genre: 'proces_verbal', confiance: 'a_dire' };
    expect(deviner('12_PV_CLPE_def_v3.docx')).toEqual(muet);
    expect(deviner('scan0012.pdf')).toEqual({ ...muet, genre: 'autre' });
    // Une date à venir n'est pas celle d'une séance tenue.
    expect(deviner('PV CLPE Colmar 2031-01-01.docx')).toMatchObject({ date: null, confiance: 'a_dire' });
  });

  it('complète par les dossiers, puis par la première page, et le dit à vérifier', () => {
    expect(deviner('12_PV_def_v3.docx', { dossier: 'CLPE Colmar/2021-03-04' })).toMatchObject({
      instanceId: 'colmar',
      date: '2021-03-04',
      confiance: 'a_verifier',
    });
    const texte = 'COMITÉ LOCAL POUR L’EMPLOI DE MULHOUSE\nProcès-verbal de la séance du 14 mars 2022, à 9 h 30';
    expect(deviner('12_def_v3.docx', { texte })).toEqual({
      instanceId: 'mulhouse',
      date: '2022-03-14',
      genre: 'proces_verbal',
      confiance: 'a_verifier',
    });
    expect(deviner('note.docx', { texte: 'CDPE du 05/04/2023' })).toMatchObject({
      instanceId: 'cdpe',
      date: '2023-04-05',
    });
  });

  it('ne prend pas un mot pour un autre : « cran » n’est ni un compte rendu, ni un lieu', () => {
    expect(deviner('cran d’arrêt.pdf').genre).toBe('autre');
    expect(deviner('Colmarien.pdf').instanceId).toBeNull();
  });
});
