import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux effectifs d'une convention. */
export const beneficiairesErrors = {
  pasAvecEffectifs: () =>
    champ('pas', 'Des effectifs sont déjà saisis à ce pas. Effacez-les d’abord, ou gardez le pas.'),
  seuilsCroises: () => champ('seuilOrange', 'Le seuil « en dessous » ne dépasse pas le seuil « atteint ou presque ».'),
  indicateurDeja: (libelle: string) => champ('libelle', `« ${libelle} » est déjà suivi.`),
  partInconnue: () => regle('Cette ligne n’est pas une de celles de l’indicateur. Actualisez la page.'),
  periodeInconnue: () => regle('Cette période n’est pas de la convention. Actualisez la page.'),
  /** I1 : un déclaré ne s'écrase pas. */
  correctionSansMotif: (avant: string, apres: string) =>
    champ('motif', `Déjà ${avant} : pour le corriger en ${apres}, dites pourquoi.`),
  retenuSansDeclare: () => regle('Rien n’est déclaré à cette période. Saisissez d’abord le déclaré.'),
  /** I1 : ce qu'un contrôle a dit ne se perd pas avec le déclaré. */
  declareControle: (quoi: 'controle' | 'retenu', nombre: string) =>
    champ(
      'declare',
      `Un ${quoi === 'controle' ? 'contrôlé' : 'retenu'} de ${nombre} est saisi à cette période : effacez-le d’abord.`,
    ),
  jalonHorsConvention: (debut: string, fin: string) => champ('le', `La convention va du ${debut} au ${fin}.`),
  jalonDeja: (le: string, nombre: string) =>
    champ('le', `Un jalon de ${nombre} est déjà fixé au ${le} : retirez-le d’abord.`),
  jalonTrop: (objectif: string) => champ('nombre', `L’objectif de toute la convention est de ${objectif}.`),
  changeAilleurs: () => regle('Une autre fenêtre a changé cette cellule depuis. Saisissez-la de nouveau.'),
};
