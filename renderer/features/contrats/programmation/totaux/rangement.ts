import {
  type TotalDeProgrammation,
  totalParEnveloppe,
  TOTAL_VIDE,
  totauxPar,
  totaliser,
} from '#shared/domain/programmation/totaux.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { EnveloppeDeGrille, Programmation } from '../programmation.types.ts';

export type Rangement = 'financeur' | 'axe' | 'quartier' | 'porteur';

export const RANGEMENTS: readonly { readonly valeur: Rangement; readonly libelle: string }[] = [
  { valeur: 'financeur', libelle: 'Par financeur' },
  { valeur: 'axe', libelle: 'Par axe' },
  { valeur: 'quartier', libelle: 'Par quartier' },
  { valeur: 'porteur', libelle: 'Par porteur' },
];

/** Comment ranger les projets, d'après l'adresse. */
export const lireRangement = (mot: string | null): Rangement =>
  RANGEMENTS.find(({ valeur }) => valeur === mot)?.valeur ?? 'financeur';

/** Un rang des totaux ; l'enveloppe n'est que d'un financeur. */
export interface RangDeTotal {
  readonly cle: string;
  readonly nom: string;
  readonly total: TotalDeProgrammation;
  readonly enveloppe: EnveloppeDeGrille | null;
}

/** Les totaux rangés : les financeurs dans leur ordre, même sans projet ; le reste par ordre alphabétique. */
export function rangerLesProjets(rangement: Rangement, programmation: Programmation): readonly RangDeTotal[] {
  const { projets, enveloppes, quartiers } = programmation;
  if (rangement === 'financeur') {
    const totaux = totalParEnveloppe(projets);
    return enveloppes.map((enveloppe) => ({
      cle: enveloppe.id,
      nom: enveloppe.financeur,
      total: totaux.get(enveloppe.id) ?? TOTAL_VIDE,
      enveloppe,
    }));
  }
  if (rangement === 'quartier') {
    const dans = (code: string) => projets.filter((projet) => projet.quartiers.some((un) => un.code === code));
    const rang = (cle: string, nom: string, siens: typeof projets): RangDeTotal => ({
      cle,
      nom,
      total: totaliser(siens),
      enveloppe: null,
    });
    const autres = new Map(projets.flatMap((projet) => projet.quartiers.map(({ code, libelle }) => [code, libelle])));
    for (const { code, libelle } of quartiers) autres.set(code, libelle);
    const sans = projets.filter((projet) => projet.quartiers.length === 0);
    return [
      ...[...autres]
        .map(([code, libelle]) => rang(code, libelle, dans(code)))
        .toSorted((un, autre) => comparerTextes(un.nom, autre.nom)),
      ...(sans.length === 0 ? [] : [rang('sans', 'Sans quartier, ou hors QPV', sans)]),
    ];
  }
  const sans = rangement === 'axe' ? 'Sans axe' : 'Sans porteur';
  return [...totauxPar(projets, (projet) => projet[rangement] ?? sans)]
    .map(([nom, total]) => ({ cle: nom, nom, total, enveloppe: null }))
    .toSorted((un, autre) => Number(un.nom === sans) - Number(autre.nom === sans) || comparerTextes(un.nom, autre.nom));
}
