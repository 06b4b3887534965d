import { dateSansJour } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Réunion où la personne ou le siège est cité. */
interface Cite {
  readonly date: string;
  readonly aSiege: boolean;
}
const jour = ({ date, aSiege }: Cite) =>
  aSiege ? `a siégé le ${dateSansJour(date)}` : `est dans la feuille de présence du ${dateSansJour(date)}`;

/** Refus propres aux sièges, aux mandats et aux personnes. Les noms portent leur civilité : « Mme Zoé Martin ». */
export const membreErrors = {
  aSiege: (nom: string, cite: Cite) =>
    regle(`${nom} ${jour(cite)} : terminez son mandat plutôt que de retirer son nom.`),
  siegeCite: (siege: string, cite: Cite) =>
    regle(
      `${siege} ${jour(cite)} : il ne se supprime plus. Terminez le mandat de qui l’occupe ; le siège restera vacant.`,
    ),
  siegeNomme: (siege: string) =>
    regle(
      `${siege} est nommé dans une convocation, un vote ou une demande d’audit : il ne se supprime plus. Terminez le mandat de qui l’occupe ; le siège restera vacant.`,
    ),
  sansQualite: () => regle('Indiquez d’abord la fonction ou la structure de cette personne.'),
  siegeEncore: (nom: string, instance: string) =>
    regle(
      `${nom} siège encore (${instance}). Terminez son mandat, ou retirez son nom de ce siège, avant de supprimer sa fiche.`,
    ),
  personneManquante: () => champ('personne.nom', 'Choisissez une personne, ou tapez son nom.'),
  dejaNomme: (nom: string) =>
    regle(`${nom} a déjà un mandat sur ce siège à cette date. Modifiez ce mandat, ou choisissez une autre date.`),
  debutManquant: (nom: string) =>
    champ(
      'debut',
      `${nom} occupe ce siège. Indiquez la date à laquelle le nouveau mandat commence : le sien finira la veille.`,
    ),
  debutTropTot: (nom: string, depuis: string) =>
    champ('debut', `${nom} occupe ce siège depuis le ${dateSansJour(depuis)}. Choisissez une date postérieure.`),
  finAvantDebut: () => champ('patch.fin', 'Le mandat ne peut pas finir avant d’avoir commencé.'),
  deuxTitulaires: (nom: string) =>
    regle(
      `${nom} est titulaire de ce siège à ces dates. Un siège n’a qu’un titulaire à la fois : ajustez d’abord son mandat.`,
    ),
  autreInstance: () => regle('L’un de ces sièges n’appartient pas à cette instance. Rien n’a été enregistré.'),
  ligneFautive: (rang: number, cause: AppError) =>
    new AppError(
      {
        code: cause.code,
        message: `Ligne ${rang} : ${cause.message} Rien n’a été enregistré.`,
        champs: { [`membres.${rang - 1}`]: cause.message },
      },
      cause,
    ),
};
