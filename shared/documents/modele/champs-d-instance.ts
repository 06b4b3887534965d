import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { type DossierDInstance, siegesDActe } from '../acte/dossier.ts';
import { champsCommuns, champsDePersonne, compose } from './champs-communs.ts';
import type { Champs } from './champs.types.ts';

/** Ce qu'un modèle connaît d'une instance : sa composition à la date de l'acte, ses actes. */
export function champsDInstance(dossier: DossierDInstance, document: DocumentNeutre): Champs {
  return {
    ...champsCommuns(document, dossier.emetteur, dossier.instance),
    date: dateSansJour(dossier.date),
    membres: siegesDActe(dossier).map(({ siege, categorie, titulaire, suppleants }) => ({
      ...(titulaire === null
        ? {
            civilite: '',
            prenom: '',
            nom: '',
            nom_complet: '',
            qualite: '',
            structure: '',
            courriel: '',
            telephone: '',
          }
        : champsDePersonne(titulaire.personne)),
      organisme: compose(siege.organisme),
      categorie: categorie.bref,
      vacant: titulaire === null,
      suppleants: suppleants.map(({ personne }) => champsDePersonne(personne)),
    })),
    actes: dossier.actes.map(({ numero, date }) => ({
      numero: compose(numero),
      date: date === null ? '' : dateCourte(date),
    })),
  };
}
