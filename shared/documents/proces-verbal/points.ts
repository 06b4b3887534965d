import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { blocDecision, listeDesActions } from '../seance/decisions.ts';
import { pointsDe } from '../seance/ordre-du-jour.ts';
import { manque, texte } from '../segments.ts';
import { signet } from '../signets.ts';
import { blocsDeTexte } from '../texte-libre.ts';

/** « Rapporteure : Mme Nadia FERHAOUI. Nature : décision. Document n° 5. » */
function fiche({ intervenant, nature, precision }: PointEnSeance): Segments {
  const rapporteur = /^(?:Mme|la |La )/u.test(intervenant ?? '') ? 'Rapporteure' : 'Rapporteur';
  const phrases = [
    intervenant === null ? null : `${rapporteur} : ${intervenant}.`,
    `Nature : ${naturePointLibelle[nature].toLocaleLowerCase('fr')}.`,
    precision === null ? null : `${precision.replace(/\.+$/u, '')}.`,
  ];
  return texte(phrases.filter((phrase) => phrase !== null).join(' '));
}

/** Ce qu’est devenu un point qui n’a pas été traité : chaque question inscrite a sa suite. */
function suite({ etat }: PointEnSeance): Segments {
  switch (etat) {
    case 'reporte':
      return texte('Le point est reporté à une prochaine séance.');
    case 'retire':
      return texte('Le point est retiré de l’ordre du jour.');
    case 'prevu':
      return manque('suite donnée à ce point à préciser');
    case 'traite':
      return [];
  }
}

function blocsDuPoint(seance: Seance, point: PointEnSeance, rang: number): Bloc[] {
  const sort = suite(point);
  return [
    titre(signet('point', point.id), 2, point.titre, { numero: rang + 1 }),
    paragraphe(signet('fiche', point.id), fiche(point), 'pointFiche'),
    ...blocsDeTexte(point.textePv ?? '', (ligne) => signet('txt', point.id, ligne)),
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

/** Points numérotés dans l’ordre du jour : fiche, synthèse, décisions, désaccords, actions. */
export function blocsDesPoints(seance: Seance): Bloc[] {
  const points = pointsDe(seance);
  if (points.length === 0) return [];
  return [
    titre('points', 1, 'Points de l’ordre du jour'),
    ...points.flatMap((point, rang) => blocsDuPoint(seance, point, rang)),
  ];
}
