import { avisLibelle, voletLibelle } from '#shared/domain/programmation/programmation.labels.ts';
import { avisSchema, type Volet } from '#shared/domain/programmation/programmation.schema.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { EnveloppeDeGrille, Programmation, ProjetDeGrille } from '../programmation.types.ts';
import { direQuartiers } from './dire-quartiers.ts';

/** Les trois volets d'un financeur, dans l'ordre où ils se décident. */
export const VOLETS = ['demande', 'propose', 'decide'] as const satisfies readonly Volet[];

/** Ce qui se tape dans une cellule. */
export type GenreDeCellule = 'intitule' | 'porteur' | 'quartiers' | 'axe' | 'pluriannuel' | 'avis' | 'montant';

export interface ColonneDeGrille {
  readonly id: string;
  readonly titre: string;
  readonly genre: GenreDeCellule;
  readonly largeur: number;
  readonly comparer: (un: ProjetDeGrille, autre: ProjetDeGrille) => number;
  /** D'une colonne de montants : chez qui, et lequel des trois. */
  readonly montant?: { readonly enveloppe: EnveloppeDeGrille; readonly volet: Volet };
}

/** Le montant d'un projet dans une colonne, en centimes ; `null` : pas connu. */
export const montantDe = (
  { montants }: ProjetDeGrille,
  { enveloppe, volet }: NonNullable<ColonneDeGrille['montant']>,
) => montants.find(({ enveloppeId }) => enveloppeId === enveloppe.id)?.[volet] ?? null;

const parTexte = (lire: (projet: ProjetDeGrille) => string) => (un: ProjetDeGrille, autre: ProjetDeGrille) =>
  comparerTextes(lire(un), lire(autre));
/** Sans avis, après ceux qui en ont un. */
const rangDAvis = ({ avis }: ProjetDeGrille): number =>
  avis === null ? avisSchema.options.length : avisSchema.options.indexOf(avis);

/** Les colonnes que l'on montre ou non ; le projet est toujours là. */
export const COLONNES_AU_CHOIX = [
  { id: 'porteur', libelle: 'Porteur' },
  { id: 'quartiers', libelle: 'Quartiers' },
  { id: 'axe', libelle: 'Axe' },
  { id: 'pluriannuel', libelle: 'Convention pluriannuelle (CPO)' },
  { id: 'avis', libelle: 'Avis' },
  ...VOLETS.map((id) => ({ id, libelle: voletLibelle[id] })),
];

/** Les colonnes de la grille, dans leur ordre : ce qu'est le projet, puis ce qu'il reçoit de chaque financeur. */
export function colonnesDeLaGrille(
  { enveloppes, quartiers }: Programmation,
  choisies: ReadonlySet<string>,
): readonly ColonneDeGrille[] {
  const fixes: readonly ColonneDeGrille[] = [
    {
      id: 'intitule',
      titre: 'Projet',
      genre: 'intitule',
      largeur: 224,
      comparer: parTexte(({ intitule }) => intitule),
    },
    {
      id: 'porteur',
      titre: 'Porteur',
      genre: 'porteur',
      largeur: 132,
      comparer: parTexte((un) => un.porteur ?? '\uFFFF'),
    },
    {
      id: 'quartiers',
      titre: 'QPV',
      genre: 'quartiers',
      largeur: 104,
      comparer: parTexte((projet) => direQuartiers(projet, quartiers) || '\uFFFF'),
    },
    { id: 'axe', titre: 'Axe', genre: 'axe', largeur: 104, comparer: parTexte(({ axe }) => axe ?? '\uFFFF') },
    {
      id: 'pluriannuel',
      titre: 'CPO',
      genre: 'pluriannuel',
      largeur: 44,
      comparer: (un, autre) => Number(autre.pluriannuel) - Number(un.pluriannuel),
    },
    {
      id: 'avis',
      titre: 'Avis',
      genre: 'avis',
      largeur: 108,
      comparer: (un, autre) => rangDAvis(un) - rangDAvis(autre),
    },
  ];
  return [
    ...fixes.filter(({ id }) => id === 'intitule' || choisies.has(id)),
    ...enveloppes.flatMap((enveloppe) =>
      VOLETS.filter((volet) => choisies.has(volet)).map((volet): ColonneDeGrille => {
        const montant = { enveloppe, volet };
        return {
          id: `${volet} ${enveloppe.id}`,
          titre: voletLibelle[volet],
          genre: 'montant',
          largeur: 94,
          montant,
          comparer: (un, autre) => (montantDe(un, montant) ?? -1) - (montantDe(autre, montant) ?? -1),
        };
      }),
    ),
  ];
}

/** Ce qu'une cellule dit à qui la change : le texte de départ. */
export function texteDeCellule(
  projet: ProjetDeGrille,
  { genre, montant }: ColonneDeGrille,
  tous: Programmation['quartiers'],
) {
  if (montant !== undefined) {
    const centimes = montantDe(projet, montant);
    return centimes === null ? '' : String(centimes / 100).replace('.', ',');
  }
  if (genre === 'quartiers') return direQuartiers(projet, tous);
  if (genre === 'avis') return projet.avis === null ? '' : avisLibelle[projet.avis];
  if (genre === 'pluriannuel') return projet.pluriannuel ? 'oui' : '';
  return genre === 'montant' ? '' : (projet[genre] ?? '');
}
