import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux dossiers de la commission d'insertion. */
export const dossierErrors = {
  horsCommission: () =>
    regle('Seule la commission d’insertion par l’activité économique examine des dossiers (R. 5311-26).'),
  pointSansAvis: () =>
    regle(
      'Ce point est une information ou un échange : donnez-lui d’abord la nature « avis » ou « décision » (R-070).',
    ),
  avisNonRendu: () =>
    champ('patch.transmisLe', 'L’avis n’est pas rendu : notez-en le sens avant de le transmettre (R. 133-13).'),
  transmisAvant: () => champ('patch.transmisLe', 'L’avis ne peut pas être transmis avant la réunion qui le rend.'),
  transmisDemain: () => champ('patch.transmisLe', 'La transmission ne peut pas être à venir : vérifiez la date.'),
  sensSansMotif: () => champ('patch.sens', 'Un avis transmis garde son sens. Effacez d’abord sa date de transmission.'),
  autrePoint: () => champ('patch.deliberationId', 'Cette délibération n’est pas de ce point.'),
  rienATransmettre: () => regle('Aucun avis rendu n’attend sa transmission : notez d’abord le sens des avis.'),
};
