import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { listeDesActions } from '../seance/decisions.ts';
import { manque, texte } from '../segments.ts';
import { signet } from '../signets.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import { paragraphe } from '../blocs-courants.ts';
import {
  ficheDeRencontre,
  objectifsDeRencontre,
  participantsDeRencontre,
  programmeDeRencontre,
  ressourcesDeRencontre,
} from './rencontre.blocs.ts';

function document(seance: Seance, { image }: OptionsDocument, forme: string, blocs: readonly Bloc[]): DocumentNeutre {
  const { reunion, emetteur, instance } = seance;
  const nom = reunion.titre ?? 'Réunion';
  const jour = dateSansJour(reunion.date);
  return {
    titre: `${forme} : ${nom}, ${jour}`,
    objet: forme,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nom, forme.toLocaleLowerCase('fr')),
    enTete: {
      ...enTeteDe(seance, image, { objet: forme, projet: false, lettre: false }),
      titreCourant: `${nom}, ${jour}`,
    },
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme,
        instance: texte(nom),
        seance: texte(dateLongue(reunion.date)),
        reference: instance.type === 'rencontre' && reunion.reference !== null ? texte(reunion.reference) : [],
      },
      ...blocs,
    ],
  };
}

/** Programme d'une rencontre : jour, lieu, organisateurs, thème, objectifs, séquences et intervenants, ressources. */
export const etablirProgramme = (seance: Seance, options: OptionsDocument): DocumentNeutre =>
  document(seance, options, 'Programme', [
    ficheDeRencontre(seance),
    ...objectifsDeRencontre(seance),
    ...programmeDeRencontre(seance),
    ...ressourcesDeRencontre(seance),
  ]);

/** Ce qui s'est dit : le titre d'un point ne s'écrit que s'il y en a plusieurs. */
function comptesRendus({ points }: Seance): readonly Bloc[] {
  const ecrits = points.filter(({ textePv, actions }) => textePv !== null || actions.length > 0);
  if (ecrits.length === 0) return [paragraphe('compte_rendu_vide', manque('compte rendu à rédiger'))];
  return ecrits.flatMap((point) => [
    ...(points.length > 1 ? [titre(signet('point', point.id), 2, point.titre)] : []),
    ...blocsDeTexte(point.textePv ?? '', (rang) => signet('txt', point.id, rang)),
    ...(point.actions.length === 0 ? [] : [listeDesActions(signet('act', point.id), point.actions)]),
  ]);
}

/** Compte rendu d'une page d'une rencontre ou d'une réunion tenue par d'autres : ni membre, ni quorum, ni signature. */
export const etablirNoteDeReunion = (seance: Seance, options: OptionsDocument): DocumentNeutre =>
  document(seance, options, 'Compte rendu', [
    ficheDeRencontre(seance),
    ...participantsDeRencontre(seance),
    ...objectifsDeRencontre(seance),
    ...comptesRendus(seance),
    ...ressourcesDeRencontre(seance),
  ]);
