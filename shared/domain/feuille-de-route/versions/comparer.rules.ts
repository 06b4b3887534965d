import type { ChampDit, InstantaneDeFeuille, ObjetDit } from './instantane.types.ts';

/** Un champ qui n'est pas le même. */
export interface Ecart {
  readonly cle: string;
  readonly libelle: string;
  readonly avant: string | null;
  readonly apres: string | null;
}

/** Un axe, un objectif ou une action ajouté, retiré ou changé. */
export interface ObjetCompare {
  readonly id: string;
  readonly genre: 'ajoute' | 'retire' | 'change';
  /** Tel qu'on le lit après ; retiré, tel qu'on le lisait. */
  readonly nom: string;
  readonly ecarts: readonly Ecart[];
}

/** Un total qui n'est pas le même ; centimes, `null` : nulle ligne ne le dit. */
export interface MontantCompare {
  readonly annee: number;
  readonly quoi: 'demande' | 'accorde' | 'paye' | 'droitCommun' | 'specifique' | 'autres';
  readonly avant: number | null;
  readonly apres: number | null;
}

/** Ce qui diffère de deux états d'une feuille de route. */
export interface ComparaisonDeFeuilles {
  readonly champs: readonly Ecart[];
  readonly axes: readonly ObjetCompare[];
  readonly objectifs: readonly ObjetCompare[];
  readonly actions: readonly ObjetCompare[];
  readonly argent: readonly MontantCompare[];
}

/** Les champs qui diffèrent : ceux d'après dans leur ordre, puis ceux qui n'y sont plus. */
export function comparerChamps(avant: readonly ChampDit[], apres: readonly ChampDit[]): Ecart[] {
  const anciens = new Map(avant.map((champ) => [champ.cle, champ]));
  const nouveaux = new Set(apres.map(({ cle }) => cle));
  return [
    ...apres.map(({ cle, libelle, valeur }) => ({
      cle,
      libelle,
      avant: anciens.get(cle)?.valeur ?? null,
      apres: valeur,
    })),
    ...avant
      .filter(({ cle }) => !nouveaux.has(cle))
      .map(({ cle, libelle, valeur }) => ({ cle, libelle, avant: valeur, apres: null })),
  ].filter((ecart) => ecart.avant !== ecart.apres);
}

/** Ce qu'une version validée avant que l'application sache le figer ne dit pas, d'une action ; `freins` y est toujours. */
const APPRIS_DEPUIS = /^(?:freins|evaluationSuite|risque .*|sous_action .*)$/u;
const saitToutDire = (champs: readonly ChampDit[]): boolean => champs.some(({ cle }) => cle === 'freins');

/** Les champs qui diffèrent d'un même objet : se taire faute de savoir dire n'est pas avoir changé. */
function ecartsEntre(avant: readonly ChampDit[], apres: readonly ChampDit[]): Ecart[] {
  const ecarts = comparerChamps(avant, apres);
  return saitToutDire(avant) === saitToutDire(apres) ? ecarts : ecarts.filter(({ cle }) => !APPRIS_DEPUIS.test(cle));
}

/** Changer de numéro n'est pas changer : seul le nom se lit sous son numéro d'après. */
function comparerObjets(avant: readonly ObjetDit[], apres: readonly ObjetDit[]): ObjetCompare[] {
  const anciens = new Map(avant.map((objet) => [objet.id, objet]));
  const nouveaux = new Set(apres.map(({ id }) => id));
  return [
    ...apres.flatMap(({ id, nom, champs }): ObjetCompare[] => {
      const ancien = anciens.get(id);
      if (ancien === undefined) return [{ id, genre: 'ajoute', nom, ecarts: comparerChamps([], champs) }];
      const ecarts = ecartsEntre(ancien.champs, champs);
      return ecarts.length === 0 ? [] : [{ id, genre: 'change', nom, ecarts }];
    }),
    ...avant
      .filter(({ id }) => !nouveaux.has(id))
      .map(({ id, nom, champs }): ObjetCompare => ({ id, genre: 'retire', nom, ecarts: comparerChamps(champs, []) })),
  ];
}

function comparerArgent(avant: InstantaneDeFeuille['argent'], apres: InstantaneDeFeuille['argent']): MontantCompare[] {
  const annees = [...new Set([...avant, ...apres].map(({ annee }) => annee))].toSorted((une, autre) => une - autre);
  return annees.flatMap((annee) => {
    const [ancien, nouveau] = [avant, apres].map((liste) => liste.find((un) => un.annee === annee));
    const montants = (['demande', 'accorde', 'paye'] as const).map((quoi) => ({
      annee,
      quoi,
      avant: ancien?.[quoi] ?? null,
      apres: nouveau?.[quoi] ?? null,
    }));
    const parts = (['droitCommun', 'specifique', 'autres'] as const).map((quoi) => ({
      annee,
      quoi,
      avant: ancien?.partage[quoi] ?? 0,
      apres: nouveau?.partage[quoi] ?? 0,
    }));
    return [...montants, ...parts].filter((un) => un.avant !== un.apres);
  });
}

/** Compare deux états d'une feuille de route : ce qui est ajouté, retiré, changé champ par champ, et les totaux. */
export const comparerFeuilles = (avant: InstantaneDeFeuille, apres: InstantaneDeFeuille): ComparaisonDeFeuilles => ({
  champs: comparerChamps(avant.champs, apres.champs),
  axes: comparerObjets(avant.axes, apres.axes),
  objectifs: comparerObjets(avant.objectifs, apres.objectifs),
  actions: comparerObjets(avant.actions, apres.actions),
  argent: comparerArgent(avant.argent, apres.argent),
});

/** Combien de choses diffèrent : un objet ne compte qu'une fois, et l'argent est déjà dans les actions. */
export const nombreDEcarts = ({ champs, axes, objectifs, actions }: ComparaisonDeFeuilles): number =>
  champs.length + axes.length + objectifs.length + actions.length;
