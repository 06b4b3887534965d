import { dateSansJour } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux désignations. Les noms portent leur civilité : « Mme Zoé Martin ». */
export const designationErrors = {
  genreInconnu: () => champ('genre', 'Ce genre de désignation n’existe plus. Choisissez-en un autre.'),
  territoireManquant: () =>
    champ('territoires', 'Choisissez au moins un territoire : un département, une région, un quartier.'),
  horsEchelon: (genre: string, territoire: string, est: string, admis: string) =>
    champ(
      'territoires',
      `« ${genre} » : on désigne pour ${admis}. « ${territoire} » est ${est} : retirez ce territoire, puis choisissez ${admis}.`,
    ),
  sansEchelon: (genre: string, territoire: string, est: string, admis: string) =>
    champ(
      'territoires',
      `« ${genre} » : on désigne pour ${admis} au moins. « ${territoire} » est ${est}, qui précise sans suffire : ajoutez ${admis}.`,
    ),
  territoireInconnu: (code: string) =>
    champ(
      'territoires',
      `Le référentiel ne connaît pas le territoire « ${code} ». Retirez-le, puis choisissez dans la liste.`,
    ),
  finAvantDebut: () => champ('fin', 'La désignation ne peut pas finir avant d’avoir commencé.'),
  dejaDesignee: (nom: string, territoire: string) =>
    champ(
      'personneId',
      `${nom} a déjà cette désignation (${territoire}) à ces dates. Modifiez celle-là, ou choisissez d’autres dates.`,
    ),
  successionTropTot: (nom: string, depuis: string) =>
    champ(
      'debut',
      `${nom} a commencé le ${dateSansJour(depuis)}. Choisissez une date postérieure, ou corrigez d’abord son début.`,
    ),
  dejaVacante: () => regle('Cette place est déjà vacante. Choisissez une personne pour la pourvoir.'),
  genreEmploye: (nom: string, combien: string) =>
    regle(`« ${nom} » est encore employé par ${combien}. Supprimez-les d’abord, ou renommez le genre.`),
  genreEnDouble: (nom: string) => champ('nom', `« ${nom} » existe déjà. Donnez un autre nom.`),
  encoreDesignee: (nom: string, quoi: string) =>
    regle(`${nom} a une désignation en cours : ${quoi}. Terminez-la ou remplacez-la avant de supprimer sa fiche.`),
};
