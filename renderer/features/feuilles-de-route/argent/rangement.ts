import type { Sortie } from '#shared/contract/contract.ts';
import { cleDeFinanceur } from '#shared/domain/feuille-de-route/financeurs.rules.ts';
import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { grouperSommes, type Total } from '#shared/domain/feuille-de-route/sommes.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { type AxeDeFeuille, nomDAxe } from '../feuille.types.ts';

export type SommeDeFeuille = Sortie<'feuillesDeRoute.argent'>[number];
export type Rangement = 'axe' | 'financeur' | 'origine' | 'année';

export const RANGEMENTS: readonly { readonly valeur: Rangement; readonly libelle: string }[] = [
  { valeur: 'axe', libelle: 'Par axe' },
  { valeur: 'financeur', libelle: 'Par financeur' },
  { valeur: 'origine', libelle: 'Par origine' },
  { valeur: 'année', libelle: 'Par année' },
];

/** Comment ranger l'argent, d'après l'adresse. */
export const lireRangement = (mot: string | null): Rangement =>
  RANGEMENTS.find(({ valeur }) => valeur === mot)?.valeur ?? 'axe';

/** Un rang du tableau de l'argent. */
export interface RangDArgent {
  readonly cle: string;
  readonly nom: string;
  readonly total: Total;
}

/** Sous quelle clé une somme se range. */
export const CLES: Readonly<Record<Rangement, (somme: SommeDeFeuille) => string>> = {
  axe: ({ axeId }) => axeId,
  financeur: ({ financeur }) => cleDeFinanceur(financeur),
  origine: ({ origine }) => origine,
  année: ({ annee }) => String(annee),
};

/** L'argent rangé : les axes dans leur ordre, même sans argent ; les financeurs du plus gros au plus petit. */
export function rangerLArgent(
  rangement: Rangement,
  sommes: readonly SommeDeFeuille[],
  axes: readonly AxeDeFeuille[],
): readonly RangDArgent[] {
  const groupes = grouperSommes(sommes, CLES[rangement]);
  const rang = (cle: string, nom: string): RangDArgent[] => {
    const total = groupes.get(cle);
    return total === undefined ? [] : [{ cle, nom, total }];
  };
  if (rangement === 'axe') return axes.flatMap((axe) => rang(axe.id, nomDAxe(axe)));
  if (rangement === 'origine')
    return origineSchema.options.flatMap((origine) => rang(origine, origineLibelle[origine]));
  // Le premier nom écrit est celui que l'on lit.
  const dits = new Map(sommes.toReversed().map((somme) => [CLES.financeur(somme), somme.financeur]));
  const noms = [...groupes.keys()].flatMap((cle) =>
    rang(cle, rangement === 'financeur' ? (dits.get(cle) ?? cle) : cle),
  );
  return rangement === 'année'
    ? noms.toSorted((un, autre) => un.cle.localeCompare(autre.cle))
    : noms.toSorted((un, autre) => autre.total.retenu - un.total.retenu || comparerTextes(un.nom, autre.nom));
}
