import { dateLongue } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

interface AQuoi {
  readonly feuille: string;
  readonly pilote: string;
  readonly actions: number;
  readonly attendueLe: string;
  /** Une personne la reçoit : la météo s'y signe. */
  readonly meteo: boolean;
}

/** Le mode d'emploi, en tête du classeur : ce que c'est, quoi remplir, quoi ne pas faire, pour quand. */
export const consignesDeNavette = ({ feuille, pilote, actions, attendueLe, meteo }: AQuoi): string[] =>
  [
    `${feuille} : ${pluriel(actions, 'action', 'actions')} dont le pilote est ${pilote}.`,
    `À renvoyer par courriel, rempli, pour le ${dateLongue(attendueLe)}.`,
    'Remplissez les cellules marquées « à remplir » au-dessus de leur titre : elles sont sur fond jaune pâle, cernées de pointillés. Les autres sont verrouillées.',
    'Ce qui est déjà écrit est ce que nous savons : corrigez-le, ou laissez-le s’il est juste. Une cellule laissée telle quelle ne change rien.',
    'L’état et la météo se choisissent dans une liste. Une action bloquée, en pause ou abandonnée demande son motif.',
    meteo
      ? `La météo que vous donnez sera signée de votre nom (${pilote}) : datez-la et dites en deux phrases ce qui la fonde.`
      : 'La météo se signe d’une personne : elle n’est pas demandée ici.',
    'Dates en jour/mois/année. Montants en euros. Un nombre que vous n’avez pas s’écrit « n.d. », jamais zéro.',
    'N’ajoutez ni ligne ni colonne : écrivez-nous si une action manque. Vous pouvez élargir une colonne ou imprimer.',
    'Ne nommez jamais une personne accompagnée.',
  ].map((ligne) => typographier(ligne));
