import type { RefusDeProfil } from '#shared/domain/profil/profil.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { AppError } from './app-error.ts';

const fichier = (message: string) => new AppError({ code: 'FICHIER', message: typographier(message) });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message: typographier(message) });

/** Pourquoi un fichier reçu n'est pas un profil que l'on puisse reprendre, et quoi faire. */
const REFUS: Readonly<Record<RefusDeProfil, string>> = {
  abime: 'est abîmé ou incomplet. Redemandez-le à qui vous l’a donné.',
  bombe: 'annonce un contenu démesuré : il n’est pas ouvert. Redemandez-le à qui vous l’a donné.',
  chemins: 'voudrait écrire hors de sa place : il n’est pas ouvert. Redemandez-le à qui vous l’a donné.',
  etranger: 'n’est pas un profil de service. Choisissez un fichier « .profil-comites ».',
  long: 'est trop long à lire : il n’est pas ouvert. Redemandez-le à qui vous l’a donné.',
  lourd: 'pèse plus de 50 Mo : il n’est pas ouvert. Redemandez-le à qui vous l’a donné.',
  recent: 'a été enregistré par une version plus récente de l’application. Mettez la vôtre à jour, puis reprenez-le.',
  vide: 'est vide (0 octet). Redemandez-le à qui vous l’a donné.',
};

/** Refus propres au profil du service. */
export const profilErrors = {
  illisible: (nom: string, refus: RefusDeProfil) => fichier(`« ${nom} » ${REFUS[refus]}`),
  expire: () =>
    regle(
      'Ce profil n’est plus en mémoire : l’application a redémarré, ou vous en avez ouvert d’autres. Redéposez-le.',
    ),
  rienDeChoisi: () => regle('Cochez au moins une ligne à reprendre.'),
  rienAEnregistrer: () => regle('Cochez au moins une partie à mettre dans le profil.'),
};
