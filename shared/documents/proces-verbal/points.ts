import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { blocDecision, listeDesActions } from '../seance/decisions.ts';
import { deportsAuPoint } from '../seance/deports.ts';
import { pointsDe } from '../seance/ordre-du-jour.ts';
import { passagesAuPoint } from '../seance/passages.ts';
import { quorumDuPoint } from '../seance/quorum.ts';
import { quorumChangeAuPoint } from '../seance/quorum-au-point.ts';
import { capitaliser, manque, sansPoint, texte } from '../segments.ts';
import { signet } from '../signets.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import { tableauDesDossiers } from './dossiers.ts';
import { rapporteurs } from './rapporteurs.ts';

/** « Rapporteure : Mme Nadia FERHAOUI. Nature : décision. Document n° 5. » */
function fiche({ intervenant, nature, precision }: PointEnSeance): Segments {
  const phrases = [
    ...(intervenant === null ? [] : [texte(`${rapporteurs(intervenant)} : ${sansPoint(intervenant)}.`)]),
    texte(`Nature : ${naturePointLibelle[nature].toLocaleLowerCase('fr')}.`),
    ...(precision === null ? [] : [capitaliser(texte(`${sansPoint(precision)}.`))]),
  ];
  return phrases.flatMap((phrase, rang) => (rang === 0 ? phrase : [...texte(' '), ...phrase]));
}

/**
 * Ce qu’est devenu un point qui n’a pas été traité, ou ce qui manque d’un point qui l’a été et dont rien
 * n’est écrit : chaque question inscrite a sa suite.
 */
function suite({ etat, textePv, deliberations, actions }: PointEnSeance): Segments {
  const muet = (textePv ?? '').trim() === '' && deliberations.length === 0 && actions.length === 0;
  switch (etat) {
    case 'reporte':
      return texte('Le point est reporté à une prochaine séance.');
    case 'retire':
      return texte('Le point est retiré de l’ordre du jour.');
    case 'prevu':
      return manque('suite donnée à ce point à préciser');
    case 'traite':
      return muet ? manque('synthèse à rédiger') : [];
  }
}

/** Qui entre, sort ou se déporte au début du point, et le quorum s’il a changé; sa perte se lit en clair. */
function tenue(seance: Seance, point: PointEnSeance): Bloc[] {
  const deports = deportsAuPoint(seance, point);
  const change = [passagesAuPoint(seance, point), quorumChangeAuPoint(seance, point)].filter((dit) => dit !== '');
  const perdu = quorumDuPoint(seance, point.id).atteint === false;
  return [
    ...(change.length === 0
      ? []
      : [paragraphe(signet('tenue', point.id), texte(change.join(' ')), perdu ? 'corps' : 'pointFiche')]),
    ...(deports === '' ? [] : [paragraphe(signet('deport', point.id), texte(deports))]),
  ];
}

function blocsDuPoint(seance: Seance, point: PointEnSeance, rang: number): Bloc[] {
  const sort = suite(point);
  return [
    titre(signet('point', point.id), 2, point.titre, { numero: rang + 1 }),
    paragraphe(signet('fiche', point.id), fiche(point), 'pointFiche'),
    ...tenue(seance, point),
    ...blocsDeTexte(point.textePv ?? '', (ligne) => signet('txt', point.id, ligne)),
    ...tableauDesDossiers(seance, point),
    ...point.deliberations
      .toSorted((a, b) => a.rang - b.rang)
      .map((deliberation) => blocDecision(seance, deliberation)),
    ...(point.actions.length === 0
      ? []
      : [
          paragraphe(signet('faire', point.id), texte('Actions décidées :', { gras: true }), 'corps', true),
          listeDesActions(
            signet('act', point.id),
            point.actions.toSorted((a, b) => a.rang - b.rang),
          ),
        ]),
    ...(sort.length === 0 ? [] : [paragraphe(signet('suite', point.id), sort)]),
  ];
}

/**
 * Points numérotés dans l’ordre du jour : fiche, synthèse, décisions, désaccords, actions. La rubrique est
 * légale : sans point, elle dit ce qui manque et ne disparaît pas.
 */
export function blocsDesPoints(seance: Seance): Bloc[] {
  const points = pointsDe(seance);
  const entete = titre('points', 1, 'Points de l’ordre du jour');
  if (points.length === 0) return [entete, paragraphe('points_vide', manque('ordre du jour à établir'))];
  return [entete, ...points.flatMap((point, rang) => blocsDuPoint(seance, point, rang))];
}
