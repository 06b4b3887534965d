import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { relire } from '#tests/support/documents/relecture.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

describe('relecture par python-docx', () => {
  it('retrouve titres, styles, tableaux, langue et propriétés', async () => {
    const lu = await relire(rendreWord(etablirProcesVerbal(uneSeance(), { image: null })));
    expect(lu.langue).toBe('fr-FR');
    expect([lu.auteur, lu.dernierAuteur, lu.description]).toEqual([
      'Préfecture du Haut-Rhin',
      'Préfecture du Haut-Rhin',
      '',
    ]);
    const de = (style: string) => lu.paragraphes.filter(([nom]) => nom === style).map(([, texte]) => texte);
    expect(de('Title')).toEqual(['Procès-verbal']);
    expect(de('Subtitle')).toEqual(['Comité départemental pour l’emploi du Haut-Rhin']);
    expect(de('Heading 1')).toEqual([
      'L’essentiel',
      'Fiche de séance',
      'Participants',
      'Points de l’ordre du jour',
      'Relevé de décisions',
    ]);
    expect(de('Heading 2')).toContain('Orientations départementales 2027');
    expect(de('Décision - numéro')).toHaveLength(3);
    expect(de('Désaccord')).toHaveLength(1);
    expect(de('List Bullet')).toHaveLength(4);
  });

  it('trouve dans chaque tableau un en-tête répété et des lignes insécables', async () => {
    const { tableaux } = await relire(rendreWord(etablirProcesVerbal(uneSeance(), { image: null })));
    const deService = tableaux.filter(({ style }) => style === 'Tableau de service');
    expect(deService).toHaveLength(4);
    expect(deService.every(({ enTeteRepete }) => enTeteRepete)).toBe(true);
    expect(tableaux.every(({ lignesInsecables }) => lignesInsecables)).toBe(true);
    expect(tableaux.map(({ style }) => style).slice(1, 2)).toEqual(['Tableau de fiche']);
    expect(tableaux.at(-1)?.textes.at(-1)).toEqual(['Étienne VALLORBE', 'Hélène STROHMAYER']);
  });
});
