import { describe, expect, it } from 'vitest';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { enCopie } from '#renderer/ui/tableau/copier-tableau.ts';
import { ceQuiManque } from '#renderer/ui/tableau/manque.ts';
import { enTableau } from '#renderer/ui/tableau/en-tableau.ts';

interface Action {
  readonly nom: string;
  readonly echeance: string | null;
  readonly accorde: number;
}

const COLONNES: readonly Colonne<Action>[] = [
  { id: 'nom', titre: 'Action', entete: true, cellule: ({ nom }) => nom },
  {
    id: 'echeance',
    titre: 'Échéance',
    cellule: () => <b>bientôt</b>,
    valeur: ({ echeance }) => echeance && { date: echeance },
  },
  { id: 'geste', titre: 'Gestes', titreCache: true, cellule: () => <button type="button">Retirer</button> },
  { id: 'accorde', titre: 'Accordé', horsEcran: true, valeur: ({ accorde }) => ({ centimes: accorde }) },
];
const LIGNES: readonly Action[] = [
  { nom: 'Bus &\n<vélos>', echeance: '2026-03-12', accorde: 1_230_050 },
  { nom: '=SOMME(A1)', echeance: null, accorde: 0 },
];

describe('un tableau qui sort de l’écran', () => {
  it('emporte les valeurs, non leur dessin : sans les gestes, avec les colonnes hors de l’écran', () => {
    expect(enTableau('Actions', COLONNES, LIGNES)).toEqual({
      titre: 'Actions',
      colonnes: ['Action', 'Échéance', 'Accordé'],
      lignes: [
        ['Bus &\n<vélos>', { date: '2026-03-12' }, { centimes: 1_230_050 }],
        ['=SOMME(A1)', null, { centimes: 0 }],
      ],
    });
  });

  it('se copie en vrai tableau et en colonnes, une ligne par ligne, sans formule (T21)', () => {
    const { html, texte } = enCopie(enTableau('Actions', COLONNES, LIGNES));
    expect(texte).toBe(
      "Action\tÉchéance\tAccordé\nBus & <vélos>\t12/03/2026\t12\u202F300,50\u00A0€\n'=SOMME(A1)\t\t0,00\u00A0€",
    );
    expect(html).toContain('<th>Action</th>');
    expect(html).toContain('<td>Bus &amp; &lt;vélos&gt;</td>');
    expect(html).not.toContain('Retirer');
  });

  it('dit ce qui manque, quand la liste a plus de lignes que ce qui se sort', () => {
    const lignes = [['une'], ['deux']];
    expect(ceQuiManque({ lignes }, 60_000)).toBe(
      'Seules les 2 premières lignes, sur 60\u202F000, sont sorties : filtrez la liste, et sortez-la en plusieurs fois.',
    );
    expect(ceQuiManque({ lignes }, 2)).toBeNull();
    expect(ceQuiManque({ lignes }, 0)).toBeNull();
  });
});
