import type { RefusDeNavette } from '#shared/domain/navette/relire.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message: typographier(message) });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

const REFUS: Readonly<Record<RefusDeNavette, string>> = {
  etrangere:
    'Ce classeur n’est pas une navette établie ici. Pour un tableau quelconque, passez par « Reprendre un tableau Excel ».',
  recente:
    'Cette navette vient d’une version plus récente de l’application. Mettez l’application à jour, puis déposez-la.',
  abimee:
    'Ses feuilles cachées ont disparu : on ne sait plus à quoi comparer ses cellules. Demandez au pilote le fichier qu’il a rempli, non une copie de ses onglets, ou saisissez vous-même ses réponses.',
};

/** Refus propres aux navettes Excel. */
export const navetteErrors = {
  refusDe: (refus: RefusDeNavette): string => typographier(REFUS[refus]),
  dAutreChose: (): string => typographier('Cette navette n’est pas celle d’une feuille de route.'),
  dAutreChoseQueConvention: (): string => typographier('Cette navette n’est pas celle d’une convention.'),
  dUneAutreConvention: (convention: string | null): string =>
    typographier(
      convention === null
        ? 'Cette navette est d’une convention que ce fichier de travail ne connaît pas. Ouvrez le fichier d’où elle est partie.'
        : `Cette navette est de « ${convention} ». Ouvrez cette convention, et déposez-la là.`,
    ),
  rienARemplir: (nom: string) =>
    regle(`${nom} n’a rien à remplir pour cette période : ni indicateur suivi, ni ligne de compte. Relisez la liste.`),
  periodeInconnue: () => champ('au', 'Choisissez une période de la convention, déjà commencée.'),
  dAilleurs: (feuille: string | null): string =>
    typographier(
      feuille === null
        ? 'Cette navette est d’une feuille de route que ce fichier de travail ne connaît pas. Ouvrez le fichier d’où elle est partie.'
        : `Cette navette est de « ${feuille} ». Ouvrez cette feuille de route, et déposez-la là.`,
    ),
  deuxFois: (autre: string): string =>
    typographier(
      `La même navette est déjà dans « ${autre} » : seul ce premier fichier est repris. Déposez l’autre seul s’il fait foi.`,
    ),
  piloteSansAction: (nom: string) =>
    regle(`${nom} n’a plus d’action ouverte dans cette feuille de route. Relisez la liste.`),
  retourPasse: () => champ('attendueLe', 'Demandez un retour à une date à venir.'),
  sansCourriel: () =>
    regle('Aucun de ces pilotes n’a d’adresse connue. Enregistrez les classeurs, et remettez-les autrement.'),
  expiree: () =>
    regle(
      'Ces classeurs ne sont plus en mémoire : l’application a redémarré, ou vous en avez ouvert d’autres. Déposez-les de nouveau.',
    ),
  /** La phrase d'un schéma ; l'action s'y ajoute. */
  saisie: (phrase: string) => regle(phrase),
  depassee: () => regle('Ce changement n’est plus proposé : la feuille de route a changé. Relisez la comparaison.'),
  deuxRetours: (quoi: string) =>
    regle(`${quoi} : deux retours disent deux choses. Gardez-en un seul. Rien n’a été écrit.`),
  refusee: (action: string, phrase: string) => regle(`${action} : ${phrase} Rien n’a été écrit.`),
};
