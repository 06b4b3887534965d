import { describe, expect, it } from 'vitest';
import { comprendreLeBloc, resteDuBloc } from '#renderer/features/conventions/beneficiaires/collage/ecrire-le-bloc.ts';
import { placerLeBloc } from '#renderer/features/conventions/beneficiaires/collage/placer-le-bloc.ts';
import { colonnesDeLaGrille } from '#renderer/features/conventions/beneficiaires/grille/colonnes.ts';
import { lireEffectif } from '#renderer/features/conventions/beneficiaires/grille/lire-effectif.ts';
import { lignesDeLaGrille } from '#renderer/features/conventions/beneficiaires/grille/lignes.ts';
import { cumulDe, valeursDeLaGrille } from '#renderer/features/conventions/beneficiaires/grille/valeurs.ts';
import { colonnesDeLecture, colonnesDuFeu } from '#renderer/features/conventions/beneficiaires/lecture/colonnes.tsx';
import type { Beneficiaires } from '#renderer/features/conventions/beneficiaires/beneficiaires.types.ts';
import { lireLeBloc } from '#renderer/ui/grille/lire-le-bloc.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { lecteurDEffectifs } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import type { ReleveDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';

const convention = { debut: '2024-11-15', fin: '2025-11-14' } as Convention;
const indicateurs = [
  { id: 'i1', code: 'I1', libelle: 'Personnes repérées', definition: null },
  { id: 'i7', code: 'I7', libelle: 'Durée des parcours', definition: null },
];
const releve = (id: string, reste: Partial<ReleveDeConvention>): ReleveDeConvention => ({
  id,
  indicateurId: 'i1',
  part: 'total',
  au: '2024-12-31',
  declare: 1,
  controle: null,
  retenu: null,
  motif: null,
  source: null,
  dateLe: '2025-01-10',
  ...reste,
});
const donnees: Beneficiaires = {
  reglages: { pas: 'trimestre', seuilVert: 9_000, seuilOrange: 7_000, seuilCases: 5 },
  indicateurs,
  jalons: [],
  objectifs: [{ indicateurId: 'i1', part: 'total', annee: 2025, nombre: 106 }],
  releves: [
    releve('a', { declare: 40 }),
    releve('b', { au: '2025-03-31', declare: 30, retenu: 28 }),
    releve('c', { indicateurId: 'i7', part: 'douze', declare: 3 }),
    releve('d', { indicateurId: 'i7', part: 'douze', au: '2025-03-31', declare: 1 }),
  ],
  corrections: [{ id: 'x', releveId: 'a', faiteLe: '2025-02-01', ecart: 5, motif: 'doublons', signature: 'M. Essai' }],
};
const lignes = lignesDeLaGrille(indicateurs, null);
const colonnes = colonnesDeLaGrille({ convention, donnees }, 'declare');

describe('la grille des effectifs', () => {
  it('a une colonne par période touchée, et pour les objectifs le total puis les années', () => {
    expect(colonnes.map(({ id, titre }) => [id, titre.replace('\u00A0', ' ')])).toEqual([
      ['2024-12-31', 'T4 2024'],
      ['2025-03-31', 'T1 2025'],
      ['2025-06-30', 'T2 2025'],
      ['2025-09-30', 'T3 2025'],
      ['2025-12-31', 'T4 2025'],
    ]);
    expect(colonnesDeLaGrille({ convention, donnees }, 'objectif').map(({ id }) => id)).toEqual([
      'total',
      '2024',
      '2025',
    ]);
    const enMois = { ...donnees, reglages: { ...donnees.reglages, pas: 'mois' as const } };
    expect(colonnesDeLaGrille({ convention, donnees: enMois }, 'declare')).toHaveLength(13);
    // Une période saisie que de nouvelles dates ne touchent plus reste dans la grille.
    const courte = { debut: '2025-02-01', fin: '2025-05-01' } as Convention;
    expect(colonnesDeLaGrille({ convention: courte, donnees }, 'declare')[0]?.id).toBe('2024-12-31');
  });

  it('cumule les périodes, corrections faites ; d’un état, garde le dernier ; rien de dit reste inconnu', () => {
    const valeurs = valeursDeLaGrille(donnees, 'declare');
    const [reperees, entrees] = lignes;
    const douze = lignesDeLaGrille(indicateurs, 'i7').find(({ part }) => part === 'douze');
    const cumul = (ligne: typeof reperees) => (ligne === undefined ? undefined : cumulDe(ligne, colonnes, valeurs));
    expect([cumul(reperees), cumul(entrees), cumul(douze)]).toEqual([75, null, 1]);
    const auRetenu = valeursDeLaGrille(donnees, 'retenu');
    expect(reperees && cumulDe(reperees, colonnes, auRetenu)).toBe(73);
    expect(lignesDeLaGrille(indicateurs, 'i1').filter(({ ouvre }) => ouvre !== null)).toHaveLength(6);
  });

  it('lit un effectif écrit à la française ; une virgule, un signe, un mot sont des fautes', () => {
    expect(['1 200', ' 45 ', 'n.d.', '-', ''].map(lireEffectif)).toEqual([
      { nombre: 1200 },
      { nombre: 45 },
      { nombre: null },
      { nombre: null },
      { nombre: null },
    ]);
    for (const texte of ['4,5', '-3', 'douze', '99999999']) expect(lireEffectif(texte)).toHaveProperty('faute');
  });
});

describe('un bloc collé dans les effectifs', () => {
  const placer = (texte: string, colonne = 0) =>
    placerLeBloc(lireLeBloc(texte), lignes, colonnes, { ligne: 0, colonne });

  it('saute sa ligne de titres, n’efface rien d’une cellule vide, dit ce qui dépasse', () => {
    const { cellules, deTrop } = placer('T3 2025\tT4 2025\n5\t\t9\n\t7\n8', 3);
    expect(cellules.map(({ ligne, colonne, texte }) => [ligne.part, colonne.id, texte])).toEqual([
      ['total', '2025-09-30', '5'],
      ['total', '2025-12-31', '7'],
    ]);
    expect(deTrop).toBe(2);
  });

  it('rend chaque cellule fautive avec sa raison, celles de l’hôte à leur rang', () => {
    const compris = comprendreLeBloc(placer('45\tdix\t12').cellules, 'declare');
    expect(compris.cellules.map(({ nombre }) => nombre)).toEqual([45, 12]);
    const reste = resteDuBloc(compris, [{ rang: 1, message: 'Déjà 10', correction: true }]);
    expect(reste.map(({ texte, correction }) => [texte, correction])).toEqual([
      ['dix', false],
      ['12', true],
    ]);
  });
});

describe('I11 : le tableau copié ou exporté', () => {
  it('tait le déclaré, le retenu, l’atteint, le mot et le projeté d’une ligne tue ; l’inconnu y reste « n.d. »', () => {
    const [reperees, entrees] = indicateurs;
    const lire = lecteurDEffectifs(donnees, convention, '2026-03-05', 2025);
    const sorties = (un: typeof reperees, tue: boolean) => {
      const estTue = () => tue;
      const colonnesLues = [
        ...colonnesDeLecture({ pas: 'trimestre', porteur: 'Essai', estTue }),
        ...colonnesDuFeu(estTue),
      ];
      return un === undefined ? [] : colonnesLues.slice(1).map(({ valeur }) => valeur?.(lire(un)));
    };
    expect(sorties(reperees, false)).toEqual([106, 30, 28, '26\u00A0%', 30, 'Atteint ou presque', 99]);
    expect(sorties(reperees, true)).toEqual([106, 'n.c.', 'n.c.', 'n.c.', 30, 'n.c.', 'n.c.']);
    expect(sorties(entrees, true).slice(0, 3)).toEqual(['n.d.', 'n.d.', 'n.d.']);
  });
});
