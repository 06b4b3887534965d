import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import { type NiveauDeMeteo, niveauDeMeteoSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { suiteDEvaluationLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import { suiteDEvaluationSchema } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';

/** Ce que d'autres tableaux de suivi écrivent d'un niveau : le ciel, ou l'objectif seul. */
const CIELS: readonly (readonly [RegExp, NiveauDeMeteo])[] = [
  [/^(?:orage|compromis)/u, 'compromis'],
  [/^(?:nuag|pluie|appui)/u, 'appuis'],
  [/^(?:couvert|eclairci|atteignable)/u, 'atteignables'],
  [/^(?:soleil|ensoleill|securis)/u, 'securises'],
];

/**
 * Lit un mot d'une liste fermée ; inconnu, l'action entre sans, et les mots de la liste se proposent.
 * @param quoi « un niveau de météo »
 */
function lireMot<M extends string>(
  cellule: Cellule,
  {
    quoi,
    mots,
    aussi = () => null,
  }: {
    readonly quoi: string;
    readonly mots: Readonly<Record<M, string>>;
    readonly aussi?: (saisie: string) => M | null;
  },
): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const connus = Object.entries<string>(mots);
  const lu = connus.find(([, mot]) => enTri(mot) === enTri(ecrit))?.[0] ?? aussi(enTri(ecrit));
  if (lu !== null) return { valeur: lu };
  const phrase = `« ${ecrit} » n’est pas ${quoi} : l’action entre sans.`;
  return {
    valeur: null,
    remarque: { gravite: 'avis', phrase, propositions: connus.map(([, mot]) => ({ libelle: mot, texte: mot })) },
  };
}

/** Le niveau de la météo : « Objectifs sécurisés », ou un ciel. */
export const lireNiveauDeMeteo = (cellule: Cellule): Lecture =>
  lireMot(cellule, {
    quoi: 'un niveau de météo',
    mots: niveauDeMeteoLibelle,
    aussi: (saisie) => CIELS.find(([signe]) => signe.test(saisie))?.[1] ?? null,
  });

/** La suite que l'évaluation fait décider : « Reconduire ». */
export const lireSuiteDEvaluation = (cellule: Cellule): Lecture =>
  lireMot(cellule, { quoi: 'une suite d’évaluation', mots: suiteDEvaluationLibelle });

/** Ces valeurs lues, telles que le schéma les prend. */
export const niveauLu = (valeur: string | null | undefined): NiveauDeMeteo | null =>
  niveauDeMeteoSchema.safeParse(valeur).data ?? null;
export const suiteLue = (valeur: string | null | undefined) => suiteDEvaluationSchema.safeParse(valeur).data ?? null;
