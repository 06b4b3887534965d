import { citer } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { direValeur, momentLibelle } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import { comprendreIndicateurs } from '#shared/domain/reprise/actions/indicateurs.rules.ts';
import { cleDeMesure } from '#shared/domain/reprise/actions/mesures.rules.ts';
import { comprendreSousActions } from '#shared/domain/reprise/actions/sous-actions.rules.ts';
import type { RemarqueDeChamp } from '#shared/domain/reprise/cible.types.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { Contexte } from '../contexte.ts';
import { apparier } from './apparier.ts';

const enMots = (etat: keyof typeof etatFicheLibelle): string => etatFicheLibelle[etat].toLocaleLowerCase('fr');

/** La sous-action que l'action a déjà, dans un autre état que celui du fichier : la sienne reste, et cela se dit. */
export const etatsEnDesaccord = ({ depots }: Contexte, ficheId: string, texte: string | null): RemarqueDeChamp[] =>
  apparier(comprendreSousActions(texte).lues, depots.sousActions.deFiche(ficheId)).flatMap(({ ecrit, deja }) =>
    deja === null || deja.etat === ecrit.etat
      ? []
      : [
          {
            champ: 'sousActions',
            gravite: 'avis',
            phrase: `Sous-action ${citer(ecrit.intitule)} : « ${enMots(ecrit.etat)} » dans le fichier, « ${enMots(deja.etat)} » ici. Son état d’ici reste.`,
          },
        ],
  );

/** La valeur que l'indicateur a déjà pour les mêmes, à la même date, autre que celle du fichier : la sienne reste. */
export const valeursEnDesaccord = ({ depots }: Contexte, ficheId: string, texte: string | null): RemarqueDeChamp[] =>
  apparier(comprendreIndicateurs(texte).lus, depots.indicateurs.deFiche(ficheId), [
    (ecrit, sien) => ecrit.nature === sien.nature,
  ]).flatMap(({ ecrit, deja }) => {
    if (deja === null) return [];
    const siennes = new Map(deja.mesures.map((mesure) => [cleDeMesure(mesure), mesure]));
    return ecrit.mesures.flatMap((mesure) => {
      const sienne = siennes.get(cleDeMesure(mesure));
      if (sienne === undefined || sienne.valeur === mesure.valeur) return [];
      return [
        {
          champ: 'indicateurs',
          gravite: 'avis' as const,
          phrase: `Indicateur ${citer(ecrit.intitule)}, ${momentLibelle[mesure.moment].toLocaleLowerCase('fr')} au ${dateCourte(mesure.le)} : ${direValeur(deja, mesure.valeur)} dans le fichier, ${direValeur(deja, sienne.valeur)} ici. La valeur d’ici reste.`,
        },
      ];
    });
  });
