import { dateSansJour } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux affectations et aux points de contact. */
export const affectationErrors = {
  posteAVenir: () =>
    champ(
      'poste.le',
      'Cette date est à venir : les documents d’ici là diraient le nouveau poste. Notez-le ce jour-là.',
    ),
  posteTropTot: (depuis: string) =>
    champ('poste.le', `Le poste actuel est tenu depuis le ${dateSansJour(depuis)}. Choisissez une date postérieure.`),
  posteInchange: () =>
    champ('poste.fonction', 'C’est le poste que dit déjà sa fiche. Changez la fonction ou la structure.'),
  debutApresFin: () => champ('patch.debut', 'Elle ne peut pas commencer après avoir fini.'),
  finAvantDebut: () => champ('patch.fin', 'Elle ne peut pas finir avant d’avoir commencé.'),
  sansPoste: () => champ('patch.fonction', 'Gardez la fonction ou la structure, ou retirez cette affectation.'),
  departAVenir: () => champ('le', 'Cette date est à venir. Notez son départ le jour venu.'),
  departTropTot: (depuis: string) =>
    champ('le', `Le poste actuel est tenu depuis le ${dateSansJour(depuis)}. Choisissez une date postérieure.`),
  dejaContact: (valeur: string) => champ('contact.valeur', `« ${valeur} » est déjà dans cette fiche.`),
  contactFautif: (message: string) => champ('patch.valeur', message),
};
