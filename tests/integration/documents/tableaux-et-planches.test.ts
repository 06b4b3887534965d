import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import type { Bloc } from '#shared/documents/blocs.ts';
import { chercher, type Element, texteDe } from '#tests/support/documents/arbre-xml.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';

const rendre = async (blocs: readonly Bloc[]) => ouvrirWord(rendreWord(unDocument(blocs)));
const styles = (paragraphes: readonly { style: string | null }[]) => paragraphes.map(({ style }) => style);
/** Lié par lui-même ; l’en-tête et le groupe le sont par leur style. */
const lie = (element: Element) => chercher(element, 'w:keepNext').length > 0;

describe('tableaux, planches et signatures dans Word', () => {
  it('garde d’un bloc un petit tableau, pas six lignes longues ; un tableau dit entier le reste (notes d’un point)', async () => {
    const liens = async (texte: string, suite: { entier?: true; hauteur?: number } = {}) => {
      const { tableaux } = await rendre([
        {
          type: 'tableau',
          id: 't',
          colonnes: [{ titre: 'Nom', largeur: 16, nombre: false }],
          lignes: Array.from({ length: 5 }, () => ({ type: 'ligne', cellules: [[{ texte }]] }) as const),
          ...suite,
        },
      ]);
      return chercher(tableaux[0] as Element, 'w:tr').filter(lie).length;
    };
    expect(await liens('a')).toBe(4);
    expect(await liens('a'.repeat(300))).toBe(1);
    expect(await liens('a', { hauteur: 1 })).toBe(1);
    expect(await liens('a', { hauteur: 1, entier: true })).toBe(4);
  });

  it('rend pareil les lignes que deux documents d’un envoi partagent, et suit le lien de chacun', async () => {
    const colonnes = [{ titre: 'Point', largeur: 16, nombre: false }];
    const lignes = [
      { type: 'groupe', titre: [{ texte: 'Section' }] },
      { type: 'ligne', cellules: [[{ texte: 'a\nb' }]] },
      { type: 'ligne', cellules: [[{ texte: 'Lien', lien: 'https://exemple.fr/a' }]] },
    ] as const;
    const lus = [];
    for (const id of ['un', 'deux', 'trois']) {
      const { tableaux, partie } = await rendre([{ type: 'tableau', id, colonnes, lignes }]);
      lus.push(
        chercher(tableaux[0] as Element, 'w:tr')
          .slice(1)
          .map(texteDe),
      );
      const cibles = chercher(partie('word/_rels/document.xml.rels'), 'Relationship').map((r) => r.attributs['Target']);
      expect(cibles).toContain('https://exemple.fr/a');
    }
    expect(lus).toEqual([lus[0], lus[0], lus[0]]);
    expect(lus[0]).toEqual(['Section', 'a\nb', 'Lien']);
    // Autre hauteur, autres liens entre lignes : ce n’est plus la même mise en forme.
    const { tableaux } = await rendre([{ type: 'tableau', id: 'haut', colonnes, lignes, hauteur: 1.2 }]);
    expect(chercher(tableaux[0] as Element, 'w:trHeight')).toHaveLength(2);
  });

  it('réduit un nom ou une qualité que la case d’une étiquette ou d’un chevalet couperait', async () => {
    const carte = (nom: string, detail: string) => ({ titre: [{ texte: nom }], detail: [{ texte: detail }] });
    const cartes = [carte('Zoé ESSAI', 'Préfète'), carte('N'.repeat(60), 'q'.repeat(150))];
    const poses = async (forme: 'chevalet' | 'etiquette') => [
      ...new Set(styles((await rendre([{ type: 'planche', id: 'p', forme, cartes }])).paragraphes)),
    ];
    expect(await poses('etiquette')).toEqual(
      expect.arrayContaining(['EtiquetteNom', 'EtiquetteDetail', 'EtiquetteNomLong', 'EtiquetteDetailLong']),
    );
    expect(await poses('chevalet')).toEqual([
      'ChevaletNom',
      'ChevaletQualite',
      'ChevaletNomLong',
      'ChevaletQualiteLongue',
    ]);
  });

  it('place à droite qui signe seul', async () => {
    const { tableaux } = await rendre([
      {
        type: 'signatures',
        id: 's',
        lieu: [],
        signataires: [{ fonction: [{ texte: 'Le préfet,' }], nom: [{ texte: 'Paul PRÉFET' }] }],
        espace: 'ample',
      },
    ]);
    expect(chercher(tableaux[0] as Element, 'w:tc').map(texteDe)).toEqual(['', 'Le préfet,', '', 'Paul PRÉFET']);
  });
});
