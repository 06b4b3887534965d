import { describe, expect, it } from 'vitest';
import { lireTexte } from '#electron/lecture/texte/lire-texte.ts';
import { enTexteLu, TEXTE_AU_PLUS } from '#electron/lecture/texte/texte-lu.ts';
import { unPdf } from '#tests/support/lecture/un-pdf.ts';

describe('le texte d’une pièce', () => {
  it('se lit d’un PDF, page après page', async () => {
    expect(await lireTexte(unPdf(['Bilan des permanences', 'Page suivante']), 'bilan.pdf')).toEqual({
      etat: 'lu',
      texte: 'Bilan des permanences\nPage suivante',
    });
  });

  it.each([
    ['une page blanche, comme une image numérisée', unPdf(['']), 'scan.pdf', 'vide'],
    ['un PDF protégé', unPdf(['Secret'], { chiffre: true }), 'cle.pdf', 'chiffre'],
    ['un PDF coupé', unPdf(['Bonjour']).subarray(0, 60), 'coupe.pdf', 'abime'],
    ['des octets au hasard', new Uint8Array([1, 2, 3, 4]), 'faux.pdf', 'abime'],
    ['un fichier vide', new Uint8Array(), 'rien.pdf', 'abime'],
    ['un Word vide', new Uint8Array(), 'rien.docx', 'vide'],
    ['un PDF nommé en Word', unPdf(['Bonjour']), 'faux.docx', 'abime'],
  ])('dit pourquoi %s ne se lit pas', async (_nom, octets, nom, etat) => {
    expect(await lireTexte(octets, nom)).toEqual({ etat, texte: '' });
  });

  it('d’un très long texte, seul le début se cherche', () => {
    expect(enTexteLu('a '.repeat(TEXTE_AU_PLUS)).etat).toBe('coupe');
    expect(enTexteLu('a '.repeat(TEXTE_AU_PLUS)).texte).toHaveLength(TEXTE_AU_PLUS);
  });
});
