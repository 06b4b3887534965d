import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocsDeTexte, paragraphesDe } from '#shared/documents/texte-libre.ts';
import { texteNu } from '#shared/documents/segments.ts';
import { textesDuBloc } from '#shared/documents/texte-des-blocs.ts';

const id = (rang: number) => `txt_${rang}`;

describe('texte saisi', () => {
  it('distingue paragraphes et listes, et lie à sa liste la phrase qui l’annonce', () => {
    const blocs = blocsDeTexte('Trois priorités :\n- un ;\n– deux ;\n• trois.\n\n\nEnsuite.', id);
    expect(blocs.map((bloc) => [bloc.type, bloc.id, textesDuBloc(bloc)])).toEqual([
      ['paragraphe', 'txt_0', ['Trois priorités\u00A0:']],
      ['liste', 'txt_3', ['un\u202F;', 'deux\u202F;', 'trois.']],
      ['paragraphe', 'txt_6', ['Ensuite.']],
    ]);
    expect(blocs.map((bloc) => bloc.type === 'paragraphe' && bloc.lie)).toEqual([true, false, false]);
  });

  it('ne prend pas pour une liste un tiret sans espace ni un nombre négatif', () => {
    expect(blocsDeTexte('-12 % en un an\n-- fin', id).map(({ type }) => type)).toEqual(['paragraphe', 'paragraphe']);
  });

  it('ne perd aucun mot et n’ajoute aucun paragraphe vide', () => {
    const ligne = fc.constantFrom('', '  ', '- a', 'b', '* c d', '-', 'é');
    fc.assert(
      fc.property(fc.array(ligne), (lignes) => {
        const textes = blocsDeTexte(lignes.join('\n'), id).flatMap(textesDuBloc);
        expect(textes).toEqual(lignes.map((mot) => mot.replace(/^[-*] /u, '').trim()).filter((mot) => mot !== ''));
      }),
    );
  });

  it('coupe le texte d’une décision en paragraphes', () => {
    expect(paragraphesDe('Un.\n\n Deux. ').map(texteNu)).toEqual(['Un.', 'Deux.']);
  });
});
