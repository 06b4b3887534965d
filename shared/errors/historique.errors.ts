import { AppError, type DeuxValeurs } from './app-error.ts';

/** Ce qui empêche d'annuler, de rétablir ou de modifier ce qui a changé entre-temps. */
export const historiqueErrors = {
  rienAAnnuler: () => new AppError({ code: 'REGLE_METIER', message: 'Rien à annuler dans cette fenêtre.' }),
  autreChoseDepuis: (libelle: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `Autre chose a été fait depuis (« ${libelle} »). Annulez-le d’abord par Ctrl+Z, ou voyez l’historique.`,
    }),
  introuvable: () =>
    new AppError({ code: 'REGLE_METIER', message: 'Cette opération n’est pas dans l’historique de ce fichier.' }),
  neSAnnulePas: (libelle: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${libelle} » ne s’annule pas : ce geste est définitif, et l’historique en garde la trace.`,
    }),
  avantMontee: (libelle: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${libelle} » date d’avant une mise à jour du format du fichier et ne s’annule plus. Une sauvegarde de cette époque le contient : comparez-la dans Réglages, Sauvegardes.`,
    }),
  dejaAnnulee: (libelle: string) => new AppError({ code: 'REGLE_METIER', message: `« ${libelle} » est déjà annulé.` }),
  dejaRetablie: (libelle: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${libelle} » a déjà été défait : ce qui avait été annulé est revenu.`,
    }),
  rienARetablir: () => new AppError({ code: 'REGLE_METIER', message: 'Rien à rétablir dans cette fenêtre.' }),
  changeDepuis: (libelle: string, valeurs: readonly DeuxValeurs[]) =>
    new AppError({
      code: 'DEUX_VALEURS',
      message: `« ${libelle} » ne peut pas être annulé : ce qui avait été écrit a changé depuis. Rien n’a été modifié.`,
      valeurs,
    }),
  figeDepuis: (libelle: string, cause: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${libelle} » ne peut plus être annulé : « ${cause} » a eu lieu depuis et ne s’annule pas.`,
    }),
  efface: (libelle: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${libelle} » ne peut plus être annulé : des données personnelles en ont été effacées.`,
    }),
  resteEfface: () =>
    new AppError({
      code: 'REGLE_METIER',
      message:
        'Rien d’autre à annuler dans cette fenêtre : ce qui reste touchait une personne effacée et ne s’annule plus. Corrigez-le à son écran.',
    }),
  tenuParEfface: (libelle: string, valeurs: readonly DeuxValeurs[]) =>
    new AppError({
      code: 'DEUX_VALEURS',
      message: `« ${libelle} » ne peut pas être annulé : ce qui a été écrit depuis y tient, dont des opérations qui touchaient une personne effacée et ne s’annulent plus. Rien n’a été modifié ; reprenez-le à son écran.`,
      valeurs,
    }),
  deuxValeurs: (valeurs: readonly DeuxValeurs[]) =>
    new AppError({
      code: 'DEUX_VALEURS',
      message: 'Ce champ a été modifié entre-temps dans une autre fenêtre. Choisissez la valeur à garder.',
      valeurs,
    }),
};
