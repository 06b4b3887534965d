import { cleDAction } from '#shared/domain/reprise/actions/actions.cible.ts';
import { comprendreIndicateurs } from '#shared/domain/reprise/actions/indicateurs.rules.ts';
import { lireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import { comprendreSousActions } from '#shared/domain/reprise/actions/sous-actions.rules.ts';
import { lireListe } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import type { RemarqueDeChamp, Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { citer } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { etatsEnDesaccord, valeursEnDesaccord } from './desaccords-de-conduite.ts';
import type { createLecteurDePilotes, PiloteLu } from './pilotes-ecrits.ts';

interface Regard {
  readonly pilotes: ReturnType<typeof createLecteurDePilotes>;
  /** Ce qu'un pilote de ce champ ajouterait à l'annuaire. */
  readonly duPilote: (champ: string, pilote: PiloteLu) => RemarqueDeChamp[];
  /** Vrai la première fois. */
  readonly premiere: (quoi: string) => boolean;
  /** La fiche que la feuille de route a déjà. */
  readonly connue: (valeurs: Valeurs) => { readonly id: string } | null;
}

/** Ce que le fichier dit de la conduite d'une action : météo incomplète, valeur à venir, frein neuf, pilote inconnu. */
export function regarderConduite(contexte: Contexte, { pilotes, duPilote, premiere, connue }: Regard) {
  const jour = contexte.aujourdHui();
  const freins = new Set(contexte.depots.risques.freins().map(({ intitule }) => enTri(intitule)));

  function deLaMeteo({
    meteo = null,
    meteoLe = null,
    meteoPar = null,
    meteoSynthese = null,
  }: Valeurs): RemarqueDeChamp[] {
    if (meteoLe !== null && meteoLe > jour)
      return [{ champ: 'meteoLe', gravite: 'refus', phrase: feuilleErrors.meteoAVenir().message }];
    if (meteo === null) return [];
    const manque = [
      meteoLe === null ? 'sa date' : null,
      meteoSynthese === null ? 'sa synthèse' : null,
      meteoPar === null ? 'qui la signe' : null,
    ].filter((mot) => mot !== null);
    if (manque.length > 0)
      return [
        { champ: 'meteo', gravite: 'avis', phrase: `Il y manque ${enumerer(manque)} : cette météo n’entrera pas.` },
      ];
    const [premier] = pilotes.lire(meteoPar);
    if (premier === undefined || (premier.personneId === null && premier.personne === null))
      return [
        {
          champ: 'meteoPar',
          gravite: 'avis',
          phrase: `${citer(meteoPar ?? '')} n’est pas une personne de l’annuaire : cette météo n’entrera pas. Écrivez « Mme Prénom Nom ».`,
        },
      ];
    return duPilote('meteoPar', { ...premier, structure: null, structureNeuve: false });
  }

  const desFreins = ({ freins: ecrits = null }: Valeurs): RemarqueDeChamp[] =>
    lireListe(ecrits).flatMap((nom) =>
      freins.has(enTri(nom)) || !premiere(`frein ${enTri(nom)}`)
        ? []
        : [
            {
              champ: 'freins',
              gravite: 'avis',
              phrase: `${citer(nom)} n’est pas dans la liste des freins : il y sera ajouté.`,
            },
          ],
    );

  const desSousActions = ({ sousActions = null }: Valeurs): RemarqueDeChamp[] =>
    comprendreSousActions(sousActions).lues.flatMap(({ pilote, etatDepuis, intitule }) => [
      ...pilotes
        .lire(pilote)
        .slice(0, 1)
        .flatMap((lu) => duPilote('sousActions', lu)),
      ...(etatDepuis !== null && etatDepuis > jour
        ? [
            {
              champ: 'sousActions',
              gravite: 'refus' as const,
              phrase: `Sous-action ${citer(intitule)} : elle n’est pas dans cet état depuis une date à venir.`,
            },
          ]
        : []),
    ]);

  /** Une étape rangée sous une sous-action que ni la ligne ni la fiche ne portent reste à l'action. */
  const desEtapes = (valeurs: Valeurs): RemarqueDeChamp[] => {
    const nommees = lireEtapes(valeurs['etapes'] ?? null).flatMap(({ sousAction }) => sousAction ?? []);
    if (nommees.length === 0) return [];
    const ficheId = connue(valeurs)?.id;
    const siennes = ficheId === undefined ? [] : contexte.depots.sousActions.deFiche(ficheId);
    const connues = new Set(
      [...siennes, ...comprendreSousActions(valeurs['sousActions'] ?? null).lues].map(({ intitule }) =>
        cleDAction(intitule),
      ),
    );
    return nommees
      .filter((nom) => !connues.has(cleDAction(nom)))
      .slice(0, 1)
      .map((nom) => ({
        champ: 'etapes',
        gravite: 'avis',
        phrase: `${citer(nom)} n’est pas une sous-action de cette action : l’étape restera à l’action elle-même.`,
      }));
  };

  /** Ce qui est fait l'est déjà ; seule une cible a une date à venir. */
  const desIndicateurs = ({ indicateurs = null }: Valeurs): RemarqueDeChamp[] =>
    comprendreIndicateurs(indicateurs)
      .lus.filter(({ mesures }) => mesures.some(({ moment, le }) => moment !== 'cible' && le > jour))
      .slice(0, 1)
      .map(({ intitule }) => ({
        champ: 'indicateurs',
        gravite: 'refus',
        phrase: `Indicateur ${citer(intitule)} : ${feuilleErrors.mesureAVenir().message}`,
      }));

  const deLEvaluation = ({ evaluationLe = null }: Valeurs): RemarqueDeChamp[] =>
    evaluationLe !== null && evaluationLe > jour
      ? [{ champ: 'evaluationLe', gravite: 'refus', phrase: feuilleErrors.evaluationAVenir().message }]
      : [];

  /** Ce que l'action porte déjà autrement : rien ne s'écrase, et l'on sait quoi. */
  const desDesaccords = (valeurs: Valeurs): RemarqueDeChamp[] => {
    const ficheId = connue(valeurs)?.id;
    if (ficheId === undefined) return [];
    return [
      ...etatsEnDesaccord(contexte, ficheId, valeurs['sousActions'] ?? null),
      ...valeursEnDesaccord(contexte, ficheId, valeurs['indicateurs'] ?? null),
    ];
  };

  return (valeurs: Valeurs): RemarqueDeChamp[] => [
    ...desDesaccords(valeurs),
    ...deLaMeteo(valeurs),
    ...desFreins(valeurs),
    ...desSousActions(valeurs),
    ...desEtapes(valeurs),
    ...desIndicateurs(valeurs),
    ...deLEvaluation(valeurs),
  ];
}
