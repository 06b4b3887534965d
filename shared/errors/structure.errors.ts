import { dateSansJour } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux structures de l'annuaire. */
export const structureErrors = {
  dejaCreee: (nom: string) => champ('nom', `« ${nom} » est déjà dans l’annuaire. Ouvrez sa fiche, ou changez le nom.`),
  dejaNommee: (nom: string) =>
    champ('patch.nom', `« ${nom} » est déjà dans l’annuaire. Fusionnez les deux fiches, ou choisissez un autre nom.`),
  territoireInconnu: () =>
    regle('Ce territoire n’est pas, ou plus, dans le référentiel. Choisissez-le dans la liste proposée.'),
  dejaCouvert: (libelle: string) => regle(`${libelle} est déjà dans le territoire de cette structure.`),
  personnesEncore: (nombre: number) =>
    regle(
      `${pluriel(nombre, 'personne y est affectée', 'personnes y sont affectées')}. Changez leur structure, ou indiquez par laquelle celle-ci est remplacée, avant de supprimer sa fiche.`,
    ),
  parElleMeme: () => champ('par', 'Une structure ne se remplace pas elle-même. Choisissez-en une autre.'),
  enRond: (nom: string) =>
    champ('par', `${nom} a elle-même été remplacée par celle-ci. Retirez d’abord cette succession.`),
  avantDAutres: (nom: string, le: string) =>
    champ(
      'le',
      `${nom} est arrivée dans l’annuaire par une succession le ${dateSansJour(le)}. Choisissez une date postérieure.`,
    ),
  aVenir: () => champ('le', 'Cette date est à venir. Notez la succession le jour où elle prend effet.'),
};
