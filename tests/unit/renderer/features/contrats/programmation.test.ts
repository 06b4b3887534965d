import { describe, expect, it } from 'vitest';
import { filtrer, lireFiltres } from '#renderer/features/contrats/programmation/filtres.ts';
import { colonnesDeLaGrille } from '#renderer/features/contrats/programmation/grille/colonnes.ts';
import { direQuartiers } from '#renderer/features/contrats/programmation/grille/dire-quartiers.ts';
import { lireCellule } from '#renderer/features/contrats/programmation/grille/lire-cellule.ts';
import { placeVisee } from '#renderer/ui/grille/touches.ts';
import type { Programmation, ProjetDeGrille } from '#renderer/features/contrats/programmation/programmation.types.ts';
import { rangerLesProjets } from '#renderer/features/contrats/programmation/totaux/rangement.ts';

const ETAT = { id: 'etat', financeur: 'État', origine: 'p147', montant: 100 } as const;
const BOURTZ = { code: 'QN06804M', libelle: 'Bourtzwiller' };
const COTEAUX = { code: 'QN06803M', libelle: 'Les Coteaux' };
const projet = (id: string, plus: Partial<ProjetDeGrille> = {}): ProjetDeGrille => ({
  id,
  rang: 1,
  intitule: id,
  porteur: null,
  axe: null,
  quartiers: [],
  horsQpv: false,
  pluriannuel: false,
  avis: null,
  observation: null,
  dauphin: null,
  fiche: null,
  montants: [],
  ...plus,
});
const programmation = (projets: readonly ProjetDeGrille[]): Programmation => ({
  contrat: { id: 'c', nom: 'Contrat', debut: 2024, fin: 2030 },
  annees: [2026],
  enveloppes: [ETAT],
  projets: [...projets],
  aReconduire: [],
  quartiers: [BOURTZ, COTEAUX],
  axes: [],
  comite: null,
});
const TOUTES = new Set(['porteur', 'quartiers', 'axe', 'pluriannuel', 'avis', 'demande', 'propose', 'decide']);
const colonne = (id: string) => {
  const trouvee = colonnesDeLaGrille(programmation([]), TOUTES).find((une) => une.id === id);
  if (trouvee === undefined) throw new Error(`colonne absente : ${id}`);
  return trouvee;
};

describe('ce qui se tape dans la grille', () => {
  it.each([
    ['12 300,50', 1_230_050],
    ['12k', 1_200_000],
    ['12,5 k€', 1_250_000],
    ['0', 0],
    ['', null],
    ['n.d.', null],
  ])('un montant : « %s »', (texte, centimes) =>
    expect(lireCellule(colonne('decide etat'), texte)).toEqual({ montant: { decide: centimes } }),
  );

  it('refuse ce qui n’est ni un montant ni un avis, à la cellule', () => {
    expect(lireCellule(colonne('propose etat'), 'douze')).toMatchObject({
      faute: expect.stringContaining('12 300,50'),
    });
    expect(lireCellule(colonne('avis'), 'bof')).toMatchObject({ faute: expect.stringContaining('favorable') });
    expect(lireCellule(colonne('avis'), 'f')).toEqual({ champ: { avis: 'favorable' } });
  });

  it('dit les quartiers comme ils se retapent', () => {
    expect(direQuartiers({ quartiers: [BOURTZ], horsQpv: false }, [BOURTZ, COTEAUX])).toBe('Bourtzwiller');
    expect(direQuartiers({ quartiers: [COTEAUX, BOURTZ], horsQpv: false }, [BOURTZ, COTEAUX])).toBe('tous');
    expect(direQuartiers({ quartiers: [], horsQpv: true }, [BOURTZ])).toBe('hors QPV');
  });

  it('les flèches s’arrêtent aux bords, Ctrl va au bout', () => {
    const ici = { ligne: 'b', colonne: 'y' };
    const aller = (key: string, ctrlKey = false) =>
      placeVisee({ key, ctrlKey, metaKey: false }, ici, ['a', 'b'], ['x', 'y']);
    expect(aller('ArrowDown')).toEqual(ici);
    expect(aller('ArrowUp')).toEqual({ ligne: 'a', colonne: 'y' });
    expect(aller('Home', true)).toEqual({ ligne: 'a', colonne: 'x' });
    expect(aller('a')).toBeNull();
  });
});

describe('filtres et totaux de la grille', () => {
  const chez = (decide: number | null) => [{ enveloppeId: 'etat', demande: 50, propose: null, decide }];
  const projets = [
    projet('Ateliers', { axe: 'Emploi', porteur: 'Mission locale', montants: chez(40), quartiers: [BOURTZ, COTEAUX] }),
    projet('Sport', { montants: chez(0), quartiers: [BOURTZ] }),
    projet('Chantier', { axe: 'Emploi', montants: chez(null) }),
  ];
  const montrer = (adresse: string) =>
    filtrer(
      projets,
      lireFiltres((nom) => new URLSearchParams(adresse).get(nom)),
    ).map(({ id }) => id);

  it('chaque filtre resserre les autres', () => {
    expect(montrer('')).toHaveLength(3);
    expect(montrer('axe=Emploi')).toEqual(['Ateliers', 'Chantier']);
    expect(montrer('axe=Emploi&decision=a_decider')).toEqual(['Chantier']);
    expect(montrer('decision=refuse')).toEqual(['Sport']);
    expect(montrer('qpv=(sans)')).toEqual(['Chantier']);
    expect(montrer('texte=mission')).toEqual(['Ateliers']);
  });

  it('par axe, le total est la somme des lignes ; par quartier, un projet de deux quartiers compte dans chacun', () => {
    const parAxe = rangerLesProjets('axe', programmation(projets));
    expect(parAxe.map(({ nom, total }) => [nom, total.projets, total.demande, total.decide])).toEqual([
      ['Emploi', 2, 100, 40],
      ['Sans axe', 1, 50, 0],
    ]);
    expect(rangerLesProjets('quartier', programmation(projets)).map(({ nom, total }) => [nom, total.projets])).toEqual([
      ['Bourtzwiller', 2],
      ['Les Coteaux', 1],
      ['Sans quartier, ou hors QPV', 1],
    ]);
  });
});
