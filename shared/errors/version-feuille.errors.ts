import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux versions d'une feuille de route. */
export const versionFeuilleErrors = {
  rienAValider: () =>
    regle('Cette feuille de route n’a encore aucune action. Écrivez-en une avant de la faire valider.'),
  aucunChangement: (numero: number) =>
    regle(`Rien n’a changé depuis la version ${numero}. Modifiez la feuille de route avant d’en valider une autre.`),
  aVenir: () =>
    champ('valideeLe', 'Une validation ne peut pas être à venir. Notez-la le jour venu, ou corrigez la date.'),
  avantLaPrecedente: (numero: number, date: string) =>
    champ('valideeLe', `La version ${numero} a été validée le ${date} : celle-ci ne peut pas l’avoir été avant.`),
  apresLaSuivante: (numero: number, date: string) =>
    champ('valideeLe', `La version ${numero} a été validée le ${date} : celle-ci ne peut pas l’avoir été après.`),
  reunionDAutre: () =>
    champ('reunionId', 'Cette réunion est celle d’une autre instance. Choisissez une de ses réunions.'),
  reunionNonTenue: () => champ('reunionId', 'Cette réunion n’est pas tenue. Choisissez une réunion tenue, ou aucune.'),
  reunionUnAutreJour: (date: string) =>
    champ('valideeLe', `Cette réunion s’est tenue le ${date}. Prenez sa date, ou laissez la réunion vide.`),
  pasLaDerniere: () => regle('Une version plus récente la suit. Seule la dernière se retire.'),
  abimee: (numero: number) =>
    regle(
      `Le contenu de la version ${numero} ne répond plus à son empreinte : il a été altéré. Reprenez-le d’une sauvegarde vérifiée.`,
    ),
};
