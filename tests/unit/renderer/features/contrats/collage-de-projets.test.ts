import { describe, expect, it } from 'vitest';
import { comprendreLeBloc, resteDuBloc } from '#renderer/features/contrats/programmation/collage/ecrire-le-bloc.ts';
import { placerLeBloc } from '#renderer/features/contrats/programmation/collage/placer-le-bloc.ts';
import { lireLeBloc } from '#renderer/ui/grille/lire-le-bloc.ts';
import { colonnesDeLaGrille } from '#renderer/features/contrats/programmation/grille/colonnes.ts';
import type { ProjetDeGrille } from '#renderer/features/contrats/programmation/programmation.types.ts';

const ETAT = { id: 'etat', financeur: 'État', origine: 'p147', montant: 100 } as const;
const COLONNES = colonnesDeLaGrille(
  {
    contrat: { id: 'c', nom: 'Contrat', debut: 2024, fin: 2030 },
    annees: [2026],
    enveloppes: [ETAT],
    projets: [],
    aReconduire: [],
    quartiers: [],
    axes: [],
    comite: null,
  },
  new Set(['porteur', 'avis', 'pluriannuel', 'demande', 'decide']),
);
const MONTRES = ['a', 'b'].map((id) => ({ id, intitule: `Projet ${id}` }) as ProjetDeGrille);
const place = (id: string) => COLONNES.findIndex((une) => une.id === id);
const coller = (texte: string, ligne = 0, colonne = 'intitule') =>
  placerLeBloc(lireLeBloc(texte), MONTRES, COLONNES, { ligne, colonne: place(colonne) });
const ecrites = (texte: string, ligne = 0, colonne = 'intitule') =>
  comprendreLeBloc(coller(texte, ligne, colonne).cellules);

describe('un bloc collé d’un tableur', () => {
  it('lit les montants et les avis comme Excel français les écrit', () => {
    const { lignes, refusees } = ecrites(
      'Fav.\t12\u202F300,50\u00A0€\trefusé\nréservé\t1.234,50\t-   €\r\n',
      0,
      'avis',
    );
    expect(refusees).toEqual([]);
    expect(lignes).toEqual([
      { id: 'a', champs: { avis: 'favorable' }, montants: [{ enveloppeId: 'etat', demande: 1_230_050, decide: 0 }] },
      { id: 'b', champs: { avis: 'reserve' }, montants: [{ enveloppeId: 'etat', demande: 123_450, decide: null }] },
    ]);
  });

  it('une cellule vide n’efface rien, une ligne de titres ne se colle pas, ce qui dépasse se dit', () => {
    const { cellules, deTrop } = coller(
      'Porteur\tCPO\tAvis\tDemandé, État\nLes Ateliers\t\tF\t\tx\ttrop',
      0,
      'porteur',
    );
    expect(cellules.map(({ projetId, colonne, texte, ligne }) => [projetId, colonne.id, texte, ligne])).toEqual([
      ['a', 'porteur', 'Les Ateliers', 2],
      ['a', 'avis', 'F', 2],
      ['a', 'decide etat', 'x', 2],
    ]);
    expect(deTrop).toBe(1);
  });

  it('nomme chaque cellule fautive et garde les autres ; sous le dernier projet, une ligne sans intitulé attend', () => {
    const { lignes, refusees } = ecrites('bof\tdouze\t5\nF\t-3\t7\nF', 0, 'avis');
    expect(lignes.map(({ id, champs, montants }) => [id, champs, montants.length])).toEqual([
      ['a', {}, 1],
      ['b', { avis: 'favorable' }, 1],
    ]);
    expect(refusees.map(({ projet, colonne, texte }) => [projet, colonne.id, texte])).toEqual([
      ['Projet a', 'avis', 'bof'],
      ['Projet a', 'demande etat', 'douze'],
      ['Projet b', 'demande etat', '-3'],
      ['Ligne 3 du bloc', 'avis', 'F'],
    ]);
    expect(refusees[2]?.faute).toBe('Un montant ne peut pas être négatif.');
    expect(refusees[3]?.faute).toContain('Attend l’intitulé');
  });

  it('ce que l’hôte refuse revient à sa cellule, avec le projet que la ligne vient d’ajouter', () => {
    const compris = ecrites(`Neuf\tPorteur\tbof\n${'x'.repeat(301)}\tAutre`, 2);
    expect(compris.lignes).toHaveLength(1);
    const reste = resteDuBloc(compris, {
      ecrites: 1,
      ajoutes: 1,
      ids: ['neuf'],
      refusees: [{ ligne: 0, colonne: 'porteur', message: 'Refusé.' }],
    });
    expect(reste.map(({ projetId, colonne, faute }) => [projetId, colonne.id, faute.slice(0, 12)])).toEqual([
      ['neuf', 'pluriannuel', 'Écrivez oui '],
      ['neuf', 'porteur', 'Refusé.'],
      [null, 'intitule', 'Ce texte com'],
      [null, 'porteur', 'Attend l’int'],
    ]);
  });
});
