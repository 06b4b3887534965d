import type { Avis } from '#shared/domain/programmation/programmation.schema.ts';
import type { OrigineDite } from '#shared/domain/feuille-de-route/fiche.schema.ts';

/** Les financeurs de l'exemple et leurs enveloppes, en euros. */
export const FINANCEURS_EXEMPLE: readonly (readonly [
  financeur: string,
  origine: OrigineDite,
  enveloppe: number | null,
])[] = [
  ['État (P147)', 'p147', 96_000],
  ['Mulhouse Alsace Agglomération', 'collectivite', 60_000],
  ['Caf du Haut-Rhin', 'droit_commun', null],
];

/** Ce qu'un financeur se voit demander, propose, décide ; en euros, absent : pas connu. */
type Montants = readonly [demande?: number, propose?: number | null, decide?: number];

export interface ProjetExemple {
  readonly intitule: string;
  readonly porteur: string;
  readonly quartiers: string;
  /** Rang de l'axe de la feuille de route. */
  readonly axe: number;
  readonly avis?: Avis;
  readonly observation?: string;
  readonly pluriannuel?: true;
  readonly dauphin: string;
  /** Dans l'ordre des financeurs. */
  readonly montants: readonly Montants[];
}

/** Une programmation à mi-chemin : instruite, trois décisions prises, le reste attend le comité des financeurs. */
export const PROJETS_EXEMPLE: readonly ProjetExemple[] = [
  {
    intitule: 'Permanences emploi au pied des immeubles',
    porteur: 'Passerelle Bourtzwiller',
    quartiers: 'Bourtzwiller, Les Coteaux',
    axe: 1,
    avis: 'favorable',
    pluriannuel: true,
    dauphin: 'DA-26-004121',
    montants: [
      [24_000, 22_000, 22_000],
      [12_000, 10_000, 10_000],
    ],
  },
  {
    intitule: 'Garde d’enfants pendant la formation',
    porteur: 'Maison des Parents du Drouot',
    quartiers: 'Drouot-Jonquilles',
    axe: 1,
    avis: 'favorable',
    dauphin: 'DA-26-004187',
    montants: [
      [18_000, 15_000],
      [10_000, 8_000],
      [9_000, 9_000],
    ],
  },
  {
    intitule: 'Auto-école solidaire',
    porteur: 'Tremplin Mobilité',
    quartiers: 'tous',
    axe: 1,
    avis: 'reserve',
    observation: 'Coût par bénéficiaire en hausse d’un tiers ; demander le bilan de l’an dernier avant le comité.',
    pluriannuel: true,
    dauphin: 'DA-26-004203',
    montants: [
      [30_000, 20_000],
      [15_000, 12_000],
    ],
  },
  {
    intitule: 'Couveuse d’entreprises des quartiers',
    porteur: 'Réseau Élan Sud-Alsace',
    quartiers: 'Fonderie - Péricentre, Brustlein',
    axe: 2,
    avis: 'favorable',
    pluriannuel: true,
    dauphin: 'DA-26-004230',
    montants: [
      [28_000, 25_000],
      [20_000, 18_000],
    ],
  },
  {
    intitule: 'Festival des cultures du monde',
    porteur: 'Atelier des Quartiers',
    quartiers: 'Les Coteaux',
    axe: 3,
    avis: 'defavorable',
    observation: 'Hors des priorités du contrat ; orienté vers l’appel à projets culture.',
    dauphin: 'DA-26-004244',
    montants: [[12_000, 0, 0]],
  },
  {
    intitule: 'Aidants numériques dans les halls',
    porteur: 'Atelier des Quartiers',
    quartiers: 'Péricentre, Brustlein',
    axe: 3,
    avis: 'favorable',
    dauphin: 'DA-26-004251',
    montants: [[14_000, 12_000], [8_000, 6_000], [4_000]],
  },
  {
    intitule: 'Jardins nourriciers et métiers du vert',
    porteur: 'Les Jardins de la Doller',
    quartiers: 'Markstein - La Forêt',
    axe: 4,
    avis: 'reserve',
    dauphin: 'DA-26-004266',
    montants: [[16_000, 10_000], [9_000]],
  },
];
