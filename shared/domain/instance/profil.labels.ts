import { pluriel } from '#shared/text/nombres.ts';
import { AU_TEXTE, type CleParametre } from './parametre.schema.ts';
import { REGLES } from './profil.data.ts';
import { lireValeur, type Regle } from './profil.rules.ts';
import type { Regime } from './types.data.ts';

/** Ce que suit une instance, en une phrase. */
export const regimePhrase: Readonly<Record<Regime, string>> = {
  CT: 'Elle suit le code du travail (R. 5311-36 à R. 5311-46).',
  CREFOP:
    'Elle suit les articles R. 6123-3-3 s. ; pour le quorum et la majorité, son règlement intérieur, à défaut R. 133-10 et R. 133-11.',
  CRPA: 'Elle suit R. 133-3 s. du code des relations entre le public et l’administration.',
  libre: 'Aucun texte ne fixe ses règles : ni quorum ni majorité exigés.',
};

/** D'où vient la valeur d'une règle. */
export const sourceLibelle: Readonly<Record<Regle<unknown>['source'], string>> = {
  texte: 'Le texte',
  reglement: 'Règlement intérieur',
  reglage: 'Réglage',
};

/** Ce que veut dire zéro, quand ce n'est pas un nombre de jours. */
const ZERO: Readonly<Partial<Record<CleParametre, string>>> = {
  approbationTacite: 'Jamais',
  reunionsParAn: 'Aucun minimum',
  jalonOrdreDuJour: 'Aucun jalon',
  jalonEnvoi: 'Aucun jalon',
  jalonPieces: 'Aucun jalon',
};

/** Ce que vaut une règle, tel qu'on le lit : « 5 jours », « Des suffrages exprimés », « Oui ». */
export function valeurEnClair(cle: CleParametre, valeur: unknown): string {
  const { genre, unite, options } = REGLES[cle];
  if (genre === 'oui_non') return valeur === true ? 'Oui' : 'Non';
  if (genre === 'choix') return options?.[String(valeur)] ?? String(valeur);
  const nombre = Number(valeur);
  const zero = nombre === 0 ? ZERO[cle] : undefined;
  if (zero !== undefined) return zero;
  return pluriel(nombre, (unite ?? '').replace(/s$/u, ''), unite ?? '');
}

/** Un texte gardé pour une règle, tel qu'on le lit ; « Le texte » quand l'instance y revient. */
export function texteEnClair(cle: CleParametre, texte: string): string {
  const lue = lireValeur(cle, texte);
  return texte === AU_TEXTE || lue === null ? 'Comme le texte' : valeurEnClair(cle, lue);
}

/** Pourquoi une règle ne se change pas, ou comment elle se change. */
export const changementPhrase = {
  reglement: 'Le règlement intérieur peut en décider autrement.',
  reglage: 'Le texte laisse le choix : votre lecture, ou le règlement intérieur s’il le dit.',
  personne: 'Le texte fixe cette règle : l’instance ne peut pas en décider autrement.',
} as const;

/** D'où vient la valeur, article compris : « R. 5311-40 », « Règlement intérieur, article 4 », « Réglage ». */
export const origineEnClair = ({ source, article }: Pick<Regle<unknown>, 'source' | 'article'>): string =>
  source === 'texte' ? (article ?? 'Usage') : [sourceLibelle[source], article].filter(Boolean).join(', ');
